/** A shop by the name that people know it by, with the host names of all its country sites. */
export interface Retailer {
  readonly name: string;
  /** Registrable names, lower case, no subdomain: the content script runs on each of them and below it. */
  readonly hosts: readonly string[];
}

/** `name` under each ending: `at('notino', 'cz sk')` is `notino.cz`, `notino.sk`. */
function at(name: string, endings: string): string[] {
  return endings.split(' ').map((ending) => `${name}.${ending}`);
}

/** Beauty shops that sell in many countries. */
const international: readonly Retailer[] = [
  {
    name: 'Sephora',
    hosts: at(
      'sephora',
      'com fr de it es pt pl cz ro gr dk se ch co.uk com.tr com.br com.mx com.au nz sg my co.th co.id ph hk cn ae sa in',
    ),
  },
  { name: 'Lookfantastic', hosts: at('lookfantastic', 'com co.uk fr de it es nl ie se dk fi pt com.au jp') },
  {
    name: 'Notino',
    hosts: at('notino', 'com co.uk cz sk pl hu ro bg gr it es pt fr de at ch be nl ie dk se fi hr si lt ua'),
  },
  { name: 'Douglas', hosts: at('douglas', 'de at ch it es nl be pl cz hu ro hr sk si bg lt lv pt') },
  { name: 'Marionnaud', hosts: at('marionnaud', 'fr it ch at cz hu ro sk') },
  { name: 'ICI PARIS XL', hosts: at('iciparisxl', 'nl be lu') },
  { name: 'Flaconi', hosts: at('flaconi', 'de at pl ch fr it') },
  { name: 'Cult Beauty', hosts: at('cultbeauty', 'co.uk com') },
  { name: 'Space NK', hosts: at('spacenk', 'com co.uk') },
  { name: 'Feelunique', hosts: ['feelunique.com'] },
  { name: 'Beauty Bay', hosts: ['beautybay.com'] },
  { name: 'allbeauty', hosts: ['allbeauty.com'] },
  { name: 'CurrentBody', hosts: at('currentbody', 'com co.uk de fr') },
  { name: 'Strawberrynet', hosts: ['strawberrynet.com'] },
  { name: 'iHerb', hosts: ['iherb.com'] },
  { name: 'Net-a-Porter', hosts: ['net-a-porter.com'] },
  { name: 'ASOS', hosts: ['asos.com'] },
  // A marketplace, yet the place where most exosome serums are bought; a product page there reads like a shop's own.
  {
    name: 'Amazon',
    hosts: at('amazon', 'com ca com.mx com.br co.uk ie de fr it es nl se pl com.be com.tr co.jp in sg com.au ae sa eg'),
  },
];

const americas: readonly Retailer[] = [
  { name: 'Ulta Beauty', hosts: ['ulta.com'] },
  { name: 'Dermstore', hosts: ['dermstore.com'] },
  { name: 'SkinStore', hosts: ['skinstore.com'] },
  { name: 'Bluemercury', hosts: ['bluemercury.com'] },
  { name: 'Nordstrom', hosts: ['nordstrom.com'] },
  { name: "Bloomingdale's", hosts: at('bloomingdales', 'com ae') },
  { name: 'Saks Fifth Avenue', hosts: ['saksfifthavenue.com'] },
  { name: 'Neiman Marcus', hosts: ['neimanmarcus.com'] },
  { name: 'Bergdorf Goodman', hosts: ['bergdorfgoodman.com'] },
  { name: "Macy's", hosts: ['macys.com'] },
  { name: "Kohl's", hosts: ['kohls.com'] },
  { name: 'Credo Beauty', hosts: ['credobeauty.com'] },
  { name: 'The Detox Market', hosts: at('thedetoxmarket', 'com ca') },
  { name: 'Violet Grey', hosts: ['violetgrey.com'] },
  { name: 'Revolve', hosts: ['revolve.com'] },
  { name: 'Goop', hosts: ['goop.com'] },
  { name: 'Beautylish', hosts: ['beautylish.com'] },
  { name: 'LovelySkin', hosts: ['lovelyskin.com'] },
  { name: 'Soko Glam', hosts: ['sokoglam.com'] },
  { name: 'Peach & Lily', hosts: ['peachandlily.com'] },
  { name: 'Walmart', hosts: at('walmart', 'com ca') },
  { name: 'Target', hosts: ['target.com'] },
  { name: 'CVS', hosts: ['cvs.com'] },
  { name: 'Walgreens', hosts: ['walgreens.com'] },
  { name: 'Shoppers Drug Mart', hosts: ['shoppersdrugmart.ca'] },
  { name: 'Holt Renfrew', hosts: ['holtrenfrew.com'] },
  { name: 'Beleza na Web', hosts: ['belezanaweb.com.br'] },
  { name: 'Época Cosméticos', hosts: ['epocacosmeticos.com.br'] },
];

const europe: readonly Retailer[] = [
  { name: 'Boots', hosts: at('boots', 'com ie co.th') },
  { name: 'Superdrug', hosts: ['superdrug.com'] },
  { name: 'Escentual', hosts: ['escentual.com'] },
  { name: 'Harrods', hosts: ['harrods.com'] },
  { name: 'Selfridges', hosts: ['selfridges.com'] },
  { name: 'Liberty London', hosts: ['libertylondon.com'] },
  { name: 'Harvey Nichols', hosts: ['harveynichols.com'] },
  { name: 'John Lewis', hosts: ['johnlewis.com'] },
  { name: 'Nocibé', hosts: ['nocibe.fr'] },
  { name: 'Galeries Lafayette', hosts: ['galerieslafayette.com'] },
  { name: 'Printemps', hosts: ['printemps.com'] },
  { name: 'Cocooncenter', hosts: at('cocooncenter', 'com co.uk de es it pt') },
  { name: 'Newpharma', hosts: at('newpharma', 'be fr nl de') },
  { name: 'Pharma GDD', hosts: ['pharma-gdd.com'] },
  { name: 'Shop Apotheke', hosts: ['shop-apotheke.com', 'shop-apotheke.at', 'redcare-apotheke.ch', 'redcare.it'] },
  { name: 'DocMorris', hosts: ['docmorris.de'] },
  { name: 'Parfumdreams', hosts: ['parfumdreams.de'] },
  { name: 'dm', hosts: at('dm', 'de at') },
  { name: 'Rossmann', hosts: ['rossmann.de'] },
  { name: 'Müller', hosts: ['mueller.de'] },
  { name: 'Breuninger', hosts: ['breuninger.com'] },
  { name: 'Niche Beauty', hosts: ['niche-beauty.com'] },
  { name: 'Farmacosmo', hosts: ['farmacosmo.it'] },
  { name: 'Farmaè', hosts: ['farmae.it'] },
  { name: 'eFarma', hosts: ['efarma.com'] },
  { name: '1000Farmacie', hosts: ['1000farmacie.it'] },
  { name: 'Druni', hosts: at('druni', 'es pt') },
  { name: 'Primor', hosts: ['primor.eu'] },
  { name: "Perfume's Club", hosts: at('perfumesclub', 'com fr it pt co.uk') },
  { name: 'El Corte Inglés', hosts: at('elcorteingles', 'es pt') },
  { name: 'DosFarma', hosts: ['dosfarma.com'] },
  { name: 'PromoFarma', hosts: ['promofarma.com'] },
  { name: 'KICKS', hosts: at('kicks', 'se no fi dk') },
  { name: 'Lyko', hosts: ['lyko.com'] },
  { name: 'Matas', hosts: ['matas.dk'] },
];

const asiaPacific: readonly Retailer[] = [
  { name: 'Olive Young', hosts: at('oliveyoung', 'co.kr com') },
  { name: 'YesStyle', hosts: ['yesstyle.com'] },
  { name: 'Stylevana', hosts: ['stylevana.com'] },
  { name: 'StyleKorean', hosts: ['stylekorean.com'] },
  { name: 'Jolse', hosts: ['jolse.com'] },
  { name: 'Wishtrend', hosts: ['wishtrend.com'] },
  { name: 'Musinsa', hosts: ['musinsa.com'] },
  { name: '@cosme', hosts: at('cosme', 'com net') },
  { name: 'Qoo10 Japan', hosts: ['qoo10.jp'] },
  { name: 'Sa Sa', hosts: ['sasa.com', 'sasa.com.hk', 'sasa.com.my'] },
  { name: 'HKTVmall', hosts: ['hktvmall.com'] },
  { name: 'Watsons', hosts: at('watsons', 'com.hk com.tw com.cn com.sg com.my com.ph co.th co.id com.tr vn') },
  { name: 'Guardian', hosts: at('guardian', 'com.sg com.my co.id com.vn') },
  { name: 'Sociolla', hosts: ['sociolla.com'] },
  { name: 'Nykaa', hosts: ['nykaa.com'] },
  { name: 'Tira', hosts: ['tirabeauty.com'] },
  { name: 'Purplle', hosts: ['purplle.com'] },
  { name: 'MECCA', hosts: at('mecca', 'com com.au') },
  { name: 'Adore Beauty', hosts: ['adorebeauty.com.au'] },
  { name: 'Chemist Warehouse', hosts: at('chemistwarehouse', 'com.au co.nz') },
  { name: 'Priceline Pharmacy', hosts: ['priceline.com.au'] },
  { name: 'David Jones', hosts: ['davidjones.com'] },
  { name: 'Myer', hosts: ['myer.com.au'] },
];

const middleEastAfrica: readonly Retailer[] = [
  { name: 'FACES', hosts: ['faces.ae'] },
  { name: 'Boutiqaat', hosts: ['boutiqaat.com'] },
  { name: 'Clicks', hosts: ['clicks.co.za'] },
  { name: 'Dis-Chem', hosts: ['dischem.co.za'] },
];

/** Every shop that the extension knows at install; any other is added by the user's own click. */
export const retailers: readonly Retailer[] = [
  ...international,
  ...americas,
  ...europe,
  ...asiaPacific,
  ...middleEastAfrica,
];
