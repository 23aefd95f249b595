/** The product page that the tests browse: three red flags, a good sign, claims denied and claims of another product. */
export const serumPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head>
<body>
<main>
  <h1>Fernwick Exosome Serum</h1>
  <p id="plain">Made in small batches since 2019.</p>
  <p id="intro">A night serum with <b>rose stem cell exosomes</b> for dull skin.</p>
  <ul>
    <li id="stable">Stays stable at room temperature for two years.</li>
    <li id="approved">Our exosomes are FDA approved.</li>
    <li id="denied">Never inject it.</li>
  </ul>
  <div style="height: 3000px"></div>
  <p id="far">For clinics: inject our exosomes into the scalp.</p>
</main>
</body>
</html>`;

/** A page of the same shop without a word about exosomes, watched by an observer that was there first. */
export const innocentPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Fernwick Retinol Cream</title>
<script>
  window.changes = [];
  new MutationObserver((records) => window.changes.push(...records.map((record) => record.type)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => { window.changes.length = 0; });
</script>
</head>
<body>
<main>
  <h1>Fernwick Retinol Cream</h1>
  <p>Clinically proven, FDA approved, stable at room temperature. Never inject it.</p>
</main>
</body>
</html>`;
