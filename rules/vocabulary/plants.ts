/*
 * Names of plants, algae and mushrooms as an INCI list or a maker writes them, matched as whole words beside an exosome
 * term. A genus stands alone where the word means nothing else; common names belong to the languages.
 */

/** Land plants by genus, or by genus and species where the genus alone is also a given name or a word of a language. */
// biome-ignore format: a list of names reads better filled than one a line
export const plantNames: readonly string[] = [
  'abies', 'acacia catechu', 'acacia decurrens', 'acanthopanax', 'achillea millefolium', 'acmella', 'actinidia',
  'adansonia', 'aesculus', 'agastache', 'agave', 'agrimonia', 'ajuga', 'albizia', 'alchemilla', 'allium', 'alnus',
  'aloe', 'alpinia', 'althaea', 'amaranthus', 'ampelopsis', 'ananas', 'anastatica', 'angelica acutiloba',
  'angelica archangelica', 'angelica dahurica', 'angelica gigas', 'angelica keiskei', 'angelica sinensis', 'anthemis',
  'anthyllis', 'apium graveolens', 'arabidopsis', 'arachis', 'aralia', 'arctium', 'arctostaphylos', 'areca catechu',
  'argania', 'arnica', 'artemisia', 'artocarpus', 'aspalathus', 'asparagus officinalis', 'astragalus', 'atractylodes',
  'avena sativa', 'azadirachta', 'bacopa', 'bambusa', 'bellis perennis', 'berberis', 'bertholletia', 'beta vulgaris',
  'betula', 'bidens', 'bletilla', 'boerhavia', 'borago', 'boswellia', 'brassica', 'broussonetia', 'buddleja', 'butea',
  'butyrospermum', 'caesalpinia', 'calendula', 'calophyllum', 'camellia', 'cananga', 'cannabis', 'capparis', 'capsicum',
  'carica papaya', 'carthamus', 'castanea', 'catharanthus', 'cedrus', 'celosia', 'centaurea', 'centella', 'ceratonia',
  'chaenomeles', 'chamaecyparis', 'chamomilla', 'chelidonium', 'chenopodium', 'chondrilla', 'chrysanthemum', 'cica',
  'cichorium', 'cimicifuga', 'cinchona', 'cinnamomum', 'cistanche', 'cistus', 'citrullus', 'citrus', 'clematis',
  'clitoria', 'cnidium', 'cocos nucifera', 'coffea', 'coix', 'coleus', 'commiphora', 'convallaria', 'copernicia',
  'coptis', 'corchorus', 'coriandrum', 'cornus officinalis', 'corylus', 'crambe', 'crataegus', 'crithmum', 'crocus',
  'cryptomeria', 'cucumis', 'cucurbita', 'cupressus', 'curcuma', 'cyamopsis', 'cyathea', 'cydonia', 'cymbidium',
  'cymbopogon', 'cynara', 'cyperus', 'cypripedium', 'daucus carota', 'dendrobium', 'dendropanax', 'deschampsia',
  'dianthus', 'dimocarpus', 'dioscorea', 'diospyros', 'dryopteris', 'echinacea', 'echium', 'elaeagnus', 'elaeis',
  'eleutherococcus', 'epilobium', 'epimedium', 'equisetum', 'eriobotrya', 'eryngium maritimum', 'eucalyptus',
  'eucommia', 'eugenia caryophyllus', 'eugenia uniflora', 'euphrasia', 'euterpe', 'fagopyrum', 'fagus', 'ficus',
  'filipendula', 'foeniculum', 'forsythia', 'fragaria', 'fraxinus', 'fritillaria', 'galanthus', 'galium', 'garcinia',
  'gardenia', 'gentiana', 'geranium', 'geum', 'ginkgo', 'ginseng', 'gleditsia', 'globularia', 'glycine max',
  'glycine soja', 'glycyrrhiza', 'gossypium', 'gynostemma', 'gypsophila', 'haberlea', 'hamamelis', 'harpagophytum',
  'hedera', 'hedychium', 'helianthus', 'helichrysum', 'heliotropium', 'hibiscus', 'himantoglossum', 'hippophae',
  'hordeum', 'houttuynia', 'hovenia', 'humulus', 'hydrangea', 'hydrastis', 'hydrocotyle', 'hylocereus', 'hypericum',
  'ilex paraguariensis', 'illicium', 'impatiens', 'imperata', 'inula', 'ipomoea', 'iris florentina', 'iris germanica',
  'iris pallida', 'isatis', 'ixeris', 'jasminum', 'jatropha', 'juglans', 'juniperus', 'kaempferia', 'kalanchoe',
  'kigelia', 'krameria', 'lactuca', 'lamium', 'larix', 'larrea', 'laurus nobilis', 'lavandula', 'lawsonia',
  'lens culinaris', 'lens esculenta', 'leontopodium', 'lepidium', 'leptospermum', 'lespedeza', 'leucojum', 'levisticum',
  'ligustrum', 'lilium', 'limnanthes', 'lindera', 'linum usitatissimum', 'lippia', 'litchi', 'lithospermum', 'lonicera',
  'lotus corniculatus', 'lotus japonicus', 'luffa', 'lupinus', 'lycium', 'lycopersicon', 'lysimachia', 'macadamia',
  'macrotyloma', 'magnolia', 'mahonia', 'malpighia', 'malus', 'malva sylvestris', 'mangifera', 'maranta', 'marrubium',
  'matricaria', 'mauritia', 'medicago', 'melaleuca', 'melia azedarach', 'melissa officinalis', 'mentha',
  'mesembryanthemum', 'metasequoia', 'mimosa pudica', 'mimosa tenuiflora', 'mirabilis jalapa', 'momordica', 'morinda',
  'moringa', 'morus', 'mucuna', 'musa paradisiaca', 'musa sapientum', 'myrciaria', 'myristica', 'myrothamnus',
  'myrtus communis', 'narcissus tazetta', 'nardostachys', 'nasturtium officinale', 'nelumbium', 'nelumbo', 'nepeta',
  'nephelium', 'nicotiana', 'nigella sativa', 'nymphaea', 'ocimum', 'oenothera', 'olea europaea', 'ononis',
  'ophiopogon', 'opuntia', 'orchis', 'origanum', 'oryza', 'oxydendrum', 'paeonia', 'panax', 'pandanus',
  'papaver rhoeas', 'parthenocissus', 'passiflora', 'paullinia', 'pelargonium', 'perilla', 'persea', 'petroselinum',
  'peucedanum', 'phalaenopsis', 'phaseolus', 'phellodendron', 'phoenix dactylifera', 'phyllanthus', 'phyllostachys',
  'physalis', 'physcomitrella', 'physcomitrium', 'picea', 'pimpinella', 'pinellia', 'pinus', 'piper betle',
  'piper nigrum', 'pisum sativum', 'plantago', 'platycladus', 'platycodon', 'plukenetia', 'plumeria', 'pogostemon',
  'polianthes', 'polygonatum', 'polygonum', 'polypodium', 'pongamia', 'populus', 'portulaca', 'potentilla', 'primula',
  'prunella', 'prunus', 'psidium', 'psoralea', 'pterocarpus', 'pueraria', 'punica granatum', 'pyrus', 'quercus',
  'quillaja', 'raphanus', 'rehmannia', 'rhaponticum', 'rheum', 'rhodiola', 'rhododendron', 'rhus', 'ribes', 'robinia',
  'rosa alba', 'rosa canina', 'rosa centifolia', 'rosa chinensis', 'rosa damascena', 'rosa davurica', 'rosa gallica',
  'rosa hybrid', 'rosa moschata', 'rosa multiflora', 'rosa roxburghii', 'rosa rubiginosa', 'rosa rugosa', 'rosmarinus',
  'rubia', 'rubus', 'rumex', 'ruscus', 'saccharum officinarum', 'salicornia', 'salix alba', 'salix nigra', 'salvia',
  'sambucus', 'sanguisorba', 'santalum', 'sapindus', 'saponaria', 'sasa quelpaertensis', 'saururus', 'saussurea',
  'saxifraga', 'schisandra', 'sclerocarya', 'scutellaria', 'secale', 'selaginella', 'selenicereus', 'sempervivum',
  'serenoa', 'sesamum', 'siegesbeckia', 'silybum', 'simmondsia', 'solanum', 'solidago', 'sophora', 'sorbus', 'sorghum',
  'spilanthes', 'spinacia', 'stellaria', 'stevia', 'styrax', 'swertia', 'symphytum', 'syringa vulgaris', 'syzygium',
  'tabebuia', 'tagetes', 'tamarindus', 'tamarix', 'tanacetum', 'taraxacum', 'taxus', 'terminalia', 'thea sinensis',
  'theobroma', 'thuja', 'thymus vulgaris', 'tilia', 'torreya', 'trifolium', 'trigonella', 'triticum', 'tropaeolum',
  'tussilago', 'ulmus', 'uncaria', 'urtica', 'vaccinium', 'valeriana', 'vanda', 'vanilla', 'verbascum', 'verbena',
  'vetiveria', 'viburnum', 'vigna', 'viola mandshurica', 'viola odorata', 'viola tricolor', 'viscum', 'vitex', 'vitis',
  'withania', 'wrightia', 'xanthium', 'ximenia', 'yucca', 'zanthoxylum', 'zea mays', 'zingiber', 'ziziphus',
];

/** Algae, large and microscopic; cyanobacteria sold as algae among them. */
// biome-ignore format: a list of names reads better filled than one a line
export const algaNames: readonly string[] = [
  'ahnfeltia', 'alaria esculenta', 'algae', 'aphanizomenon', 'arthrospira', 'ascophyllum', 'asparagopsis', 'caulerpa',
  'chlamydomonas', 'chlorella', 'chondrus', 'cladosiphon', 'codium', 'corallina', 'dunaliella', 'durvillaea',
  'ecklonia', 'eisenia', 'enteromorpha', 'eucheuma', 'euglena', 'fucus', 'furcellaria', 'galdieria', 'gelidium',
  'gigartina', 'gracilaria', 'haematococcus', 'himanthalia', 'hizikia', 'hypnea', 'isochrysis', 'jania', 'kappaphycus',
  'laminaria', 'lessonia', 'lithothamnion', 'macrocystis', 'nannochloropsis', 'nostoc', 'palmaria', 'pelvetia',
  'phaeodactylum', 'plankton', 'polysiphonia', 'porphyra', 'porphyridium', 'postelsia', 'pyropia', 'saccharina',
  'sargassum', 'scenedesmus', 'schizochytrium', 'skeletonema', 'spirulina', 'tetraselmis', 'thalassiosira',
  'ulva lactuca', 'undaria',
];

/** Mushrooms. Yeasts and other fungi grown as microbes are in microbes.ts. */
// biome-ignore format: a list of names reads better filled than one a line
export const mushroomNames: readonly string[] = [
  'agaricus', 'antrodia', 'armillaria', 'auricularia', 'boletus', 'cantharellus', 'coprinus', 'cordyceps', 'coriolus',
  'fistulina', 'flammulina', 'fomes', 'fomitopsis', 'ganoderma', 'grifola', 'hericium', 'hypsizygus', 'inonotus',
  'lentinula', 'lentinus', 'ophiocordyceps', 'phellinus', 'pholiota', 'pleurotus', 'polyporus', 'poria cocos',
  'schizophyllum', 'sparassis', 'trametes', 'tremella', 'tricholoma', 'tuber magnatum', 'tuber melanosporum',
  'wolfiporia',
];

/** Words of an INCI name that mark plant material grown in a vessel, whatever the plant. */
export const plantCultureWords: readonly string[] = [
  'adventitious root',
  'callus',
  'cambial meristematic',
  'hairy root',
  'meristem',
  'protoplast',
];
