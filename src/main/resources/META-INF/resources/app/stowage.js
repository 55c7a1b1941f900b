import { drawCharts, redrawCharts } from './charts.js';
import { follow } from './follow.js';
import { switchThemes } from './theme.js';
import { takeDrops } from './upload.js';

function dress(root) {
  drawCharts(root);
  takeDrops(root);
  follow(root);
}

document.addEventListener('submit', (event) => {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});

switchThemes(redrawCharts);
dress(document);
document.addEventListener('htmx:afterSwap', () => dress(document));
document.getElementById('faults')?.focus();
