/* Passkeys: the form is shown where the browser can ask one, and sends what it answers. Without this file codes do the same. */
(() => {
  const make = window.AuthenticatorAttestationResponse?.prototype, here = window.PublicKeyCredential && make?.getPublicKey && make.getAuthenticatorData;
  const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)));
  const all = (list, make) => (list || '').split(' ').filter(Boolean).map(make);
  document.querySelectorAll('form[data-passkey]').forEach(form => {
    const ask = form.dataset, told = form.querySelector('[role=status]');
    if (!here || location.origin !== ask.origin) return;
    form.hidden = false;
    form.nextElementSibling.hidden = true;
    const challenge = bytes(ask.challenge), known = all(ask.known, id => ({ type: 'public-key', id: bytes(id) }));
    const created = () => navigator.credentials.create({ publicKey: {
      challenge, rp: { id: ask.rp, name: ask.site }, user: { id: bytes(ask.user), name: ask.account, displayName: ask.account },
      pubKeyCredParams: all(ask.algorithms, alg => ({ type: 'public-key', alg: +alg })), excludeCredentials: known,
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' }, attestation: 'none', timeout: 300000 } });
    const given = () => navigator.credentials.get({ publicKey: { challenge, rpId: ask.rp, allowCredentials: known, userVerification: 'preferred', timeout: 300000 } });
    form.addEventListener('submit', async event => {
      event.preventDefault();
      if (form.ariaBusy === 'true' || !form.reportValidity()) return;
      form.ariaBusy = 'true'; told.textContent = ask.waiting;
      try {
        const passkey = await (ask.passkey === 'webauthn.create' ? created() : given()), said = passkey.response, sent = form.elements;
        sent.cle.value = text(passkey.rawId);
        sent.client.value = text(said.clientDataJSON);
        if (ask.passkey === 'webauthn.create') {
          sent.donnees.value = text(said.getAuthenticatorData());
          sent.publique.value = text(said.getPublicKey() || new ArrayBuffer(0));
          sent.algorithme.value = said.getPublicKeyAlgorithm();
        } else {
          sent.donnees.value = text(said.authenticatorData);
          sent.signature.value = text(said.signature);
        }
        form.submit();
      } catch (why) {
        told.textContent = why.name === 'InvalidStateError' ? ask.already : ask.stopped;
        form.ariaBusy = 'false';
      }
    });
  });
})();
