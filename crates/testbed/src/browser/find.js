// arguments: what is asked ("text", "shows", "clickable", "field") and the words.
// What is found is marked with data-found-by-test; the answer says whether there was something.
const [what, words] = arguments;
const plain = (text) => (text || "").replace(/[\s\u00a0\u202f]+/g, " ").replace(/[\u2018\u2019]/g, "'").trim();
const wanted = plain(words);
const body = document.body;
if (what === "text") return body ? body.innerText : "";
if (what === "shows") return plain(body && body.innerText).includes(wanted);

const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const wordsOf = (ids) => plain((ids || "").split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "));
const buttonWords = (element) => [
  element.getAttribute("aria-label"),
  wordsOf(element.getAttribute("aria-labelledby")),
  element.innerText,
  element.textContent,
  element.tagName === "INPUT" ? element.value : "",
];
const fieldWords = (element) => [
  ...Array.from(element.labels ?? [], (label) => label.innerText),
  ...Array.from(element.labels ?? [], (label) => label.textContent),
  element.getAttribute("aria-label"),
  wordsOf(element.getAttribute("aria-labelledby")),
];
// A choice is often drawn by its label while the box itself has no size.
const shown = (element) => visible(element) || Array.from(element.labels ?? []).some(visible);
const kinds = {
  clickable: ["a[href], button, summary, label, input[type=submit], input[type=button], [role=button]", buttonWords, visible],
  field: ["input:not([type=hidden]), select, textarea", fieldWords, shown],
};
const [selector, namesOf, isThere] = kinds[what];
for (const marked of document.querySelectorAll("[data-found-by-test]")) marked.removeAttribute("data-found-by-test");
const candidates = Array.from(document.querySelectorAll(selector))
  .filter((element) => isThere(element) && !element.disabled)
  .map((element) => [element, namesOf(element).map(plain).filter(Boolean)]);
const ways = [(name) => name === wanted, (name) => name.startsWith(wanted), (name) => name.includes(wanted)];
for (const matches of ways) {
  const hit = candidates.find(([, names]) => names.some(matches));
  if (!hit) continue;
  const [element] = hit;
  (visible(element) ? element : element.labels[0]).setAttribute("data-found-by-test", "");
  return true;
}
return false;
