// What one would write first: a group of a bar and a title for each event, moved at each zoom.
/* global text, root, d3 */
const events = JSON.parse(text).events.map(({ title, start, end }) => ({
  title,
  from: new Date(start),
  to: new Date(end ?? start),
}));
const svg = d3.select(root).append('svg').attr('width', 1280).attr('height', 720);
const scale = d3.scaleTime([d3.min(events, (d) => d.from), d3.max(events, (d) => d.to)], [24, 1256]);
const axis = svg.append('g');
const groups = svg.append('g').selectAll('g').data(events).join('g');
const bars = groups.append('rect').attr('height', 5).attr('fill', '#1d4f86');
groups
  .append('text')
  .attr('font-size', 11)
  .attr('y', -2)
  .text((d) => d.title);
function draw(x) {
  axis.call(d3.axisTop(x)).attr('transform', 'translate(0,24)');
  groups.attr('transform', (d, i) => `translate(${x(d.from)},${48 + (i % 40) * 16})`);
  bars.attr('width', (d) => Math.max(4, x(d.to) - x(d.from)));
}
draw(scale);
svg.call(d3.zoom().on('zoom', ({ transform }) => draw(transform.rescaleX(scale))));
