// Without this, the file input is shown as it is and does the same.
export function takeDrops(root) {
  for (const form of root.querySelectorAll('form[data-upload]:not(.scripted)')) {
    form.classList.add('scripted');
    const input = form.querySelector('input[type=file]');
    const drop = form.querySelector('.drop');
    const said = drop.querySelector('span');
    const invitation = said.textContent;
    const fault = form.querySelector('.fault');

    const look = () => {
      const file = input.files[0];
      said.textContent = file ? file.name : invitation;
      const tooLarge = Boolean(file) && file.size > Number(form.dataset.largest);
      fault.textContent = tooLarge ? form.dataset.tooLarge : '';
      form.querySelector('button').disabled = tooLarge;
    };
    input.addEventListener('change', look);
    for (const name of ['dragenter', 'dragover']) {
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.add('over');
      });
    }
    for (const name of ['dragleave', 'drop']) {
      drop.addEventListener(name, () => drop.classList.remove('over'));
    }
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        look();
      }
    });
  }
}
