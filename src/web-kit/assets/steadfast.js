import { initAll } from '/assets/govuk-frontend.js';

/**
 * A doorstep loses its signal. A form that cannot be sent stays open with everything in it and tries again by itself, as
 * the same command, so that it has its effect once. Nothing is written to the phone.
 */
const waits = [2, 4, 8, 15, 30];
const say = (form, text) => {
  const place =
    form.querySelector('.sf-sending') ??
    form.insertBefore(Object.assign(document.createElement('p'), { className: 'sf-sending' }), form.firstChild);
  place.setAttribute('role', 'status');
  place.textContent = text;
};

async function send(form, submitter, tries = 0) {
  const body = new URLSearchParams(new FormData(form, submitter));
  try {
    const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin', redirect: 'follow' });
    show(answer, await answer.text());
  } catch {
    const wait = waits[Math.min(tries, waits.length - 1)];
    say(form, `There is no signal. What you typed is still here and will be sent by itself. Trying again in ${wait} seconds.`);
    setTimeout(() => send(form, submitter, tries + 1), wait * 1000);
  }
}

/** The answer is shown as it came: to fetch it again would be a second look at the record, and lose what is said only once. */
function show(answer, html) {
  if (answer.redirected) window.history.pushState(null, '', answer.url);
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceWith(page.body);
  wake();
  window.scrollTo(0, 0);
}

function listen() {
  for (const form of document.querySelectorAll('form:has([data-sf-send])')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.dataset.sending === 'yes') return;
      form.dataset.sending = 'yes';
      void send(form, event.submitter);
    });
  }
}

/** The page's own components, and ours; no inline script may say that scripts work, so it is said here. */
function wake() {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  initAll();
  listen();
}

wake();
window.addEventListener('popstate', () => window.location.reload());
