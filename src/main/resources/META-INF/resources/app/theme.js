// The links work without this; with it the page need not be loaded again.
const A_YEAR = 365 * 24 * 60 * 60;

export function switchThemes(changed) {
  const links = document.querySelectorAll('[data-theme-choice]');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const theme = link.dataset.themeChoice;
      document.documentElement.dataset.theme = theme;
      document.cookie = `stowage-theme=${theme}; path=/; max-age=${A_YEAR}; samesite=lax`;
      for (const other of links) {
        other.toggleAttribute('aria-current', other === link);
        if (other === link) {
          other.setAttribute('aria-current', 'true');
        }
      }
      changed();
    });
  }
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
