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
  // Sorting: sent when it changes.
  $('#tri')?.addEventListener('change', e => e.target.form.requestSubmit());
  // The password shown.
  $$('[data-reveal]').forEach(b => { b.hidden = false; b.onclick = () => { const i = d.getElementById(b.dataset.reveal), on = i.type === 'password'; i.type = on ? 'text' : 'password'; b.setAttribute('aria-pressed', on); }; });
  $$('[data-print]').forEach(b => { b.hidden = false; b.onclick = () => print(); });
  $('#erreurs')?.focus();
  // Staff queue: J K X Enter V T R /
  const q = $('[data-queue]'); if (!q) return;
  const rows = $$('tbody tr', q), st = $('[role=status]', q); let c = Math.max(0, rows.findIndex(r => r.hasAttribute('aria-current')));
  const count = () => { const n = $$('tbody :checked', q).length; st.textContent = st.dataset[n > 1 ? 'many' : 'one'].replace('{n}', n).replace('{total}', rows.length); };
  const go = n => { rows[c].removeAttribute('aria-current'); c = Math.min(rows.length - 1, Math.max(0, n)); rows[c].setAttribute('aria-current', 'true'); $('input', rows[c]).focus(); rows[c].scrollIntoView({ block: 'nearest' }); };
  q.addEventListener('change', e => { if (e.target.matches('[data-all]')) $$('tbody input', q).forEach(i => i.checked = e.target.checked); count(); });
  // One-key shortcuts can be switched off (WCAG 2.1.4); the choice stays on the device.
  const sw = $('[data-keys]', q); sw.checked = localStorage.keys !== 'off'; sw.addEventListener('change', () => { localStorage.keys = sw.checked ? 'on' : 'off'; });
  addEventListener('keydown', e => {
    if (!sw.checked) return;
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.matches('input:not([type=checkbox]),textarea,select')) return;
    const k = e.key.toLowerCase(), act = { v: 'valider', t: 'transferer', r: 'refuser' }[k];
    if (k === 'j' || k === 'k') go(c + (k === 'j' ? 1 : -1));
    else if (k === 'x') { const i = $('input', rows[c]); i.checked = !i.checked; count(); }
    else if (k === 'enter' && e.target.type === 'checkbox') $('a', rows[c]).click();
    else if (k === '/') $('select').focus();
    else if (act) q.requestSubmit($(`[value=${act}]`, q));
    else return;
    e.preventDefault();
  });
})();
