// Marks the page as one with script and starts the components. The address of the component script carries its content
// hash, so it is read from the page instead of being written here. Every page works without this file.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
const components = document.querySelector('link[rel="modulepreload"]');
const start = (scope) => components && import(components.href).then(({ initAll }) => initAll({ scope }));
start(document);

const typed = (form) => new URLSearchParams(new FormData(form));

// What can be chosen below follows what is chosen here; without script a button asks for it.
document.addEventListener('change', async ({ target }) => {
  if (!target.matches('.pl-leads-on select')) return;
  const { form, id } = target;
  const sent = typed(form);
  const asked = new URLSearchParams([...sent, ['step', 'refresh']]);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: asked });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.getElementById(form.id);
    if (!answer.ok || !next) throw new Error('no form');
    if (typed(form).toString() !== sent.toString()) throw new Error('typed on');
    form.replaceWith(next);
    start(next);
    document.getElementById(id).focus();
  } catch {
    target.closest('.pl-leads-on').querySelector('.pl-refresh').classList.remove('pl-refresh');
  }
});

// Says that entries were recorded since the page was opened; it never loads itself again. It listens while it is in
// sight only, because a browser opens few connections to one place.
const live = document.querySelector('[data-live]');
if (live && 'EventSource' in window) {
  const news = live.firstElementChild;
  let source;
  const listen = () => {
    source?.close();
    if (document.hidden || !news.hidden) return;
    source = new EventSource(live.dataset.live);
    source.addEventListener('applied', ({ data }) => {
      if (JSON.parse(data).position <= Number(live.dataset.position)) return;
      news.hidden = false;
      source.close();
    });
  };
  document.addEventListener('visibilitychange', listen);
  listen();
}

// Letting go of the slider goes to its entry. By keyboard each press moves it, so that there the button goes.
const slider = '.pl-slider__range';
document.addEventListener('input', ({ target }) => {
  if (target.matches(slider)) target.form.querySelector('output').value = target.value;
});
document.addEventListener('pointerup', ({ target }) => {
  if (target.matches(slider) && target.value !== target.defaultValue) target.form.requestSubmit();
});
