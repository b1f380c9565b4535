// Leaves only the rules that have all the words looked for. Without this script the page is whole, and the browser's own search does the work.
(() => {
  const finder = document.querySelector('[data-finder]');
  const box = finder.querySelector('input');
  const status = finder.querySelector('[role=status]');
  const wordsOf = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const policies = [...document.querySelectorAll('.of-policy')].map(section => ({
    section,
    rules: [...section.querySelectorAll('li')].map(line => ({ line, words: wordsOf(section.querySelector('h3').textContent + ' ' + line.textContent) })),
  }));

  const show = () => {
    const sought = wordsOf(box.value);
    let found = 0;
    for (const { section, rules } of policies) {
      let here = 0;
      for (const { line, words } of rules) {
        line.hidden = !sought.every(start => words.some(word => word.startsWith(start)));
        here += line.hidden ? 0 : 1;
      }
      section.hidden = here === 0;
      found += here;
    }
    status.textContent = sought.length === 0 ? '' : found === 0 ? finder.dataset.none : found === 1 ? finder.dataset.one : finder.dataset.other.replace('{count}', found);
  };

  box.addEventListener('input', show);
  finder.hidden = false;
  show();
})();
