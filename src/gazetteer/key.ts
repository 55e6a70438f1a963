/** Letters that no accent makes of a plain one, as English news writes them. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', ß: 'ss' };
/** First words of names as keys have them, before another word. */
export const SHORT: Readonly<Record<string, string>> = { saint: 'st', fort: 'ft', mount: 'mt' };

/**
 * The key under which a place name is looked up: lower case in plain letters, without accents, apostrophes and full
 * stops, hyphens read as spaces, and "Saint", "Fort" and "Mount" as they are shortened.
 * @param name a name as it is written [Saint-Étienne] [St. Petersburg] [U.S.] [Łódź]
 * @returns words parted by single spaces [st etienne] [st petersburg] [us] [lodz]
 */
export function keyOf(name: string): string {
  if (/^[a-z]+$/i.test(name)) return name.toLowerCase();
  const plain = /\P{ASCII}/u.test(name) ? name.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : name;
  const small = plain.toLowerCase();
  const low = /[øłđıæß]/.test(small) ? small.replace(/[øłđıæß]/g, (letter) => PLAIN[letter]!) : small;
  const words = /[^a-z ]/.test(low)
    ? low
        .replace(/['’‘`ʻʼ.]/g, '')
        .replace(/[-,/ ]+/g, ' ')
        .trim()
    : low;
  const space = words.indexOf(' ');
  const short = space < 0 ? undefined : SHORT[words.slice(0, space)];
  return short === undefined ? words : short + words.slice(space);
}
