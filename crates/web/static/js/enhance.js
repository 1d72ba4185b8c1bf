/* Comfort only: everything works without this file. No dependency. */
(() => {
  const d = document, $ = (s, r = d) => r.querySelector(s), $$ = (s, r = d) => [...r.querySelectorAll(s)];
  d.documentElement.classList.add('js');
  // Escape closes the open menu or panel and gives the focus back; so does a click outside.
  const pops = 'details.menu[open],details.avail[open]';
  addEventListener('keydown', e => { if (e.key !== 'Escape') return; const o = d.activeElement?.closest(pops) || $(pops); if (o) { o.open = false; $('summary', o).focus(); } });
  addEventListener('focusin', e => $$(pops).forEach(o => { if (!o.contains(e.target)) o.open = false; }));
  addEventListener('click', e => $$(pops).forEach(o => { if (!o.contains(e.target)) o.open = false; }));
  // Filters are folded on a small screen, the account menu unfolded on a large one.
  const wide = matchMedia('(min-width:60rem)'), fit = () => { $$('.filters,.acct-nav').forEach(x => x.open = wide.matches); };
  fit(); wide.addEventListener('change', fit);
  // A search is completed while it is typed; the server writes the list, and what is said of it.
  const ask = $('#q'), box = $('#q-boite'), say = $('#q-dit');
  if (ask && box) {
    let at = -1, wait, call;
    const opts = () => $$('li', box), aria = (k, v) => ask.setAttribute('aria-' + k, v), long = () => ask.value.trim().length > 1;
    const mark = n => {
      const o = opts(); o[at]?.setAttribute('aria-selected', 'false'); at = n;
      if (o[n]) { o[n].setAttribute('aria-selected', 'true'); o[n].scrollIntoView({ block: 'nearest' }); aria('activedescendant', o[n].id); } else ask.removeAttribute('aria-activedescendant');
    };
    const show = h => { mark(-1); box.innerHTML = h; const p = $('p', box); say.textContent = p ? p.textContent : ''; p?.remove(); box.hidden = !opts().length; aria('expanded', !box.hidden); };
    const shut = () => { clearTimeout(wait); call?.abort(); show(''); };
    const look = () => {
      call?.abort(); call = new AbortController();
      fetch(box.dataset.url + '?q=' + encodeURIComponent(ask.value), call).then(r => r.ok ? r.text() : '').then(show).catch(() => 0);
    };
    const go = o => { const u = o?.dataset.url, w = $('#q-ou')?.value; if (o) location = w && u.includes('?') ? u + '&ou=' + w : u; };
    ask.setAttribute('role', 'combobox'); aria('autocomplete', 'list'); aria('controls', 'q-liste'); aria('expanded', false);
    ask.addEventListener('input', () => { clearTimeout(wait); mark(-1); if (long()) wait = setTimeout(look, 120); else shut(); });
    ask.addEventListener('blur', shut);
    ask.addEventListener('keydown', e => {
      const n = opts().length, k = e.key, step = { ArrowDown: 1, ArrowUp: -1 }[k];
      if (e.isComposing) return;
      if (step && n) mark((at + 1 + step + n + 1) % (n + 1) - 1);
      else if (step && long()) look();
      else if (k === 'Escape' && n) shut();
      else if (k === 'Enter' && n && at >= 0) go(opts()[at]);
      else { if (k === 'Home' || k === 'End') mark(-1); return; }
      e.preventDefault();
    });
    box.addEventListener('pointerdown', e => e.preventDefault());
    box.addEventListener('click', e => go(e.target.closest('li')));
  }
  // Sorting: sent when it changes.
  $('#tri')?.addEventListener('change', e => e.target.form.requestSubmit());
  // Years: what is drawn over with the pointer is written in the two fields.
  $$('[data-years]').forEach(v => {
    const [first, second, step, last, n] = v.dataset.years.split(' ').map(Number), f = v.closest('form'), [low, high] = $$('[type=number]', f); let from;
    const draw = e => {
      const to = Math.min(n - 1, Math.max(0, e.offsetX / v.clientWidth * n | 0)); from ??= to;
      const a = Math.min(from, to), z = Math.max(from, to), r = $('rect', v);
      $$('rect~rect', v).forEach(x => x.remove()); $$('[name=annee]', f).forEach(x => x.checked = false);
      r.setAttribute('x', a * 4); r.setAttribute('width', (z - a + 1) * 4);
      low.value = a ? second + (a - 1) * step : first; high.value = Math.min(last, second + z * step - 1);
    };
    v.onpointerdown = e => { v.setPointerCapture(e.pointerId); draw(e); };
    v.onpointermove = e => { if (from >= 0) draw(e); };
    v.onlostpointercapture = () => { from = null; };
  });
  // A tick is kept at once, one after the other, so that any link may be followed; what cannot be kept the server tells.
  $$('[data-ticks]').forEach(f => {
    let sent = Promise.resolve(), left = 0;
    f.addEventListener('change', e => {
      const b = e.target, t = f.elements.token, body = new URLSearchParams([[b.checked ? 'n' : 'avant', b.value]]);
      if (b.name !== 'n') return;
      if (t) body.set('token', t.value);
      f.ariaBusy = 'true'; left++;
      sent = sent.then(() => fetch(f.action, { method: 'POST', redirect: 'manual', keepalive: true, body })).catch(() => 0).then(r => { if (!--left) f.ariaBusy = 'false'; if (r && r.type !== 'opaqueredirect') f.requestSubmit(); });
    });
  });
  // The password shown.
  $$('[data-reveal]').forEach(b => { b.hidden = false; b.onclick = () => { const i = d.getElementById(b.dataset.reveal), on = i.type === 'password'; i.type = on ? 'text' : 'password'; b.setAttribute('aria-pressed', on); }; });
  $$('[data-print]').forEach(b => { b.hidden = false; b.onclick = () => print(); });
  $('#erreurs')?.focus();
  // The desk answers with a sound: high when all is well, low when not. It can be switched off.
  const snd = $('[data-sound-switch]'), said = $('[data-sound]');
  if (snd) { snd.checked = localStorage.sound !== 'off'; snd.onchange = () => { localStorage.sound = snd.checked ? 'on' : 'off'; }; }
  if (said && snd?.checked) try {
    const a = new AudioContext(), o = a.createOscillator(), g = a.createGain(), tone = said.dataset.sound;
    o.frequency.value = { ok: 880, note: 660, warn: 660 }[tone] || 220; g.gain.value = .1; o.connect(g).connect(a.destination); o.start(); o.stop(a.currentTime + (tone === 'ok' ? .1 : .35));
  } catch { /* no sound here: colour and words say the same */ }
  // A suggestion of purchase: what is typed is looked up, it may be there already.
  const own = $('[data-owned]'); let late;
  own?.addEventListener('input', e => {
    if (!e.target.matches('#titre,#auteur,#isbn')) return;
    clearTimeout(late);
    late = setTimeout(async () => {
      const ask = new URLSearchParams(['titre', 'auteur', 'isbn'].map(n => [n, own.elements[n].value]));
      try {
        const r = await fetch(own.action + '?' + ask), now = new DOMParser().parseFromString(await r.text(), 'text/html').getElementById('deja'), was = $('#deja');
        if (now && was.innerHTML !== now.innerHTML) was.replaceChildren(...now.childNodes);
      } catch { /* the server looks again when it is sent */ }
    }, 500);
  });
  // Staff queue: J K X Enter /, and the letter that each button shows
  const q = $('[data-queue]'); if (!q) return;
  const rows = $$('tbody tr', q), st = $('[role=status]', q); let c = Math.max(0, rows.findIndex(r => r.hasAttribute('aria-current')));
  const count = () => { const n = $$('tbody :checked', q).length; st.textContent = st.dataset['n' + Math.min(n, 2)].replace(/\d+/, n); };
  const go = n => { rows[c].removeAttribute('aria-current'); c = Math.min(rows.length - 1, Math.max(0, n)); rows[c].setAttribute('aria-current', 'true'); $('input,a', rows[c]).focus(); rows[c].scrollIntoView({ block: 'nearest' }); };
  q.addEventListener('change', e => { if (e.target.matches('[data-all]')) $$('tbody input', q).forEach(i => i.checked = e.target.checked); count(); });
  count();
  // One-key shortcuts can be switched off (WCAG 2.1.4); the choice stays on the device.
  const sw = $('[data-keys]', q); sw.checked = localStorage.keys !== 'off'; sw.addEventListener('change', () => { localStorage.keys = sw.checked ? 'on' : 'off'; });
  addEventListener('keydown', e => {
    if (!sw.checked) return;
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.matches('input:not([type=checkbox]),textarea,select')) return;
    const k = e.key.toLowerCase(), b = $$('[name=acte]', q).find(b => $('kbd', b)?.textContent.toLowerCase() === k);
    if (k === 'j' || k === 'k') go(c + (k === 'j' ? 1 : -1));
    else if (k === 'x') { const i = $('input', rows[c]); if (i) { i.checked = !i.checked; count(); } }
    else if (k === 'enter' && e.target.matches('tbody [type=checkbox]')) $('a', rows[c]).click();
    else if (k === '/') $('#bib,#situation').focus();
    // Without a choice, the key answers the row on which one stands.
    else if (b) { const i = $('tbody :checked', q) ? null : $('input', rows[c]); if (i) i.checked = true; q.requestSubmit(b); }
    else return;
    e.preventDefault();
  });
})();
