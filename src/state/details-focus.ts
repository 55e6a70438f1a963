/** Is the focus to go to the card as soon as it is there? It is loaded late, when an event is chosen first. */
let wanted = false;

/** Moves the focus to the card of the selected event, at once or when it has been loaded. */
export function focusDetails(): void {
  const card = document.getElementById('details');
  wanted = card === null;
  card?.focus();
}

/** Takes the focus to a card that has just come, if it was asked for. */
export function focusIfWanted(card: HTMLElement): void {
  if (wanted) card.focus();
  wanted = false;
}
