// vis-timeline with its defaults.
/* global text, root, vis */
const items = JSON.parse(text).events.map(({ title, start, end }, id) => ({
  id,
  content: title,
  start,
  ...(end && { end }),
}));
new vis.Timeline(root, new vis.DataSet(items), { height: '720px' });
