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
  if (target.matches(slider)) target.form.querySelector('output').value = Number(target.value).toLocaleString('en-GB');
});
document.addEventListener('pointerup', ({ target }) => {
  if (target.matches(slider) && target.value !== target.defaultValue) target.form.requestSubmit();
});

// Two minutes before the session ends a dialog says so; staying asks for a small page, which begins the time anew.
const session = document.querySelector('.pl-session');
if (session) {
  const WARNED = 120;
  const left = session.querySelector('.pl-session__left');
  const stay = session.querySelector('.pl-session__stay');
  let end;
  let said;
  const begin = () => {
    end = Date.now() + Number(session.dataset.seconds) * 1000;
    said = 0;
  };
  const words = (seconds) => seconds > 90 ? '2 minutes' : seconds > 30 ? '1 minute' : 'less than a minute';
  const look = () => {
    const seconds = Math.round((end - Date.now()) / 1000);
    const stage = seconds <= 0 ? 2 : seconds <= WARNED ? 1 : 0;
    if (stage === 2) stay.textContent = 'Sign in again';
    left.textContent = words(seconds);
    if (stage <= said) return;
    said = stage;
    if (!session.open) session.showModal();
  };
  const away = session.querySelector('.pl-session__away');
  // A form is sent as it stands: the service keeps what was typed and shows it after signing in.
  const signIn = () => {
    const form = document.querySelector('form[action^="/record/"]');
    if (!form) { location.reload(); return; }
    const step = document.createElement('input');
    Object.assign(step, { type: 'hidden', name: 'step', value: 'change' });
    form.append(step);
    form.submit();
  };
  stay.addEventListener('click', async () => {
    const answer = await fetch('/still-here', { redirect: 'manual' }).catch(() => null);
    away.hidden = answer !== null && answer.status < 500;
    if (!away.hidden) return;
    if (!answer.ok) { signIn(); return; }
    begin();
    session.close();
  });
  begin();
  setInterval(look, 10000);
}

// How far long work is: the part of the page that says so is asked for again until it ends.
const follow = async () => {
  const progress = document.querySelector('[data-running]');
  if (!progress) return;
  const answer = await fetch(progress.dataset.running).catch(() => null);
  const next = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(progress.id);
  if (next) progress.replaceWith(next);
  setTimeout(follow, 2000);
};
setTimeout(follow, 2000);
