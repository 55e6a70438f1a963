// The limit: a bare canvas that merges what falls on the same pixels and writes at most 150 titles.
/* global text, root */
const canvas = document.createElement('canvas');
canvas.width = 1280;
canvas.height = 720;
root.append(canvas);
const context = canvas.getContext('2d');
const events = JSON.parse(text)
  .events.map(({ title, start, end }) => ({ title, from: Date.parse(start), to: Date.parse(end ?? start) }))
  .sort((a, b) => a.from - b.from);
const from = Float64Array.from(events, (event) => event.from);
const to = Float64Array.from(events, (event) => event.to);
const whole = to.reduce((most, t) => Math.max(most, t), from[0]) - from[0];
let k = 1232 / whole;
let x = 24;
function draw() {
  context.clearRect(0, 0, 1280, 720);
  context.font = '11px sans-serif';
  context.fillStyle = '#1d4f86';
  const taken = new Set();
  let titles = 0;
  for (let i = 0; i < from.length; i++) {
    const at = (from[i] - from[0]) * k + x;
    if (at > 1280 || (to[i] - from[0]) * k + x < 0) continue;
    const row = i % 40;
    const cell = Math.floor(at / 4) * 64 + row;
    if (taken.has(cell)) continue;
    taken.add(cell);
    context.fillRect(at, 40 + row * 16, Math.max(4, (to[i] - from[i]) * k), 4);
    if (titles < 150) {
      context.fillText(events[i].title, at, 38 + row * 16);
      titles++;
    }
  }
  window.drew?.();
}
draw();
canvas.addEventListener('wheel', (event) => {
  const factor = 2 ** (-event.deltaY * 0.002);
  x = event.clientX - (event.clientX - x) * factor;
  k *= factor;
  draw();
});
