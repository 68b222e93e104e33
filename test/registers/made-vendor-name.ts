import { pick } from './made-chance.ts';

const words = (text: string) => text.split(/\s+/);
const BRANDS = words(`
  Velmora Trindal Quorvex Zelphia Brantwick Corvella Dunmeric Estrova Fennholt Galvory Hexling Irvendale Jorvane Kestrelle Lumivar
  Mardovan Nexley Orvanta Pelligrin Quillmont Ravendel Sorvello Tavisham Umbrelle Vantrice Wexcombe Yarrowin Zandmere Callivo Voxento
  Ringwell Telvara Answerra Patchlin Dialmont Hearken Linwood Callaway Merrivale Northbell
`);
const PLAIN = words(`
  Blue Harbor Summit Valley Lakeside River Golden Premier National American First United Sunrise Horizon Liberty Pioneer Capital
  Metro Coastal Evergreen Heritage Northern Southern Pacific Atlantic Central Keystone Granite Cascade Alliance Advantage Quality
  Professional Patriot Beacon Compass Anchor Cornerstone Apex Pinnacle Elite Prime Superior Reliable Unity Signature
`);
const PLACES = words(`
  Texas Ohio Dakota Carolina Boston Denver Phoenix Dallas Memphis Tampa Portland Michigan Indiana Virginia Georgia Colorado
`);
const SURNAMES = words(
  'Hanley Pruitt Osgood Maddox Kessler Whitcomb Ferrante Lindqvist Abernathy Calhoun Dorsey Bowman Sutton Reyes',
);
const TRADES =
  `Answering Service|Answering|Telephone Answering Service|Medical Answering Service|Call Center|Call Center Services|Contact
 Center|Contact Solutions|Communications|Teleservices|Medical Exchange|Message Center|Messaging|Virtual Receptionists|Voice
 Services|After Hours Answering|Patient Access Solutions|Healthcare Solutions|Health Services|Medical Communications|Physicians
 Exchange|Business Services|Customer Care|BPO|Outsourcing|24/7|Telecom|Connect|Response|Nurse Triage|Paging|Call Solutions`
    .replaceAll('\n', '')
    .split('|');
const FORMS = [
  '',
  '',
  '',
  ' Inc.',
  ', Inc.',
  ', LLC',
  ' LLC',
  ' Corp.',
  ' Co.',
  ' Ltd.',
  ', LP',
  ' Group',
  ' USA',
];

/** The name of an invented company that answers calls: a brand of its own, words that many use, a place or a family. */
export function madeVendorName(chance: () => number): string {
  const makers = [
    () => pick(BRANDS, chance()),
    () => `${pick(PLAIN, chance())} ${pick(PLAIN, chance())}`,
    () => pick(PLAIN, chance()),
    () => `${pick(PLACES, chance())} ${pick(PLAIN, chance())}`,
    () => `${pick(SURNAMES, chance())}${chance() < 0.4 ? ` & ${pick(SURNAMES, chance())}` : ''}`,
    () => `${String.fromCharCode(65 + chance() * 26, 65 + chance() * 26, 65 + chance() * 26)}`,
  ];
  return `${pick(makers, chance())()} ${pick(TRADES, chance())}${pick(FORMS, chance())}`;
}
