/**
 * Diseases and conditions as shops name them. What a cosmetic may care for (scars, wrinkles, pores, uneven tone, dullness,
 * stretch marks) is none.
 */
// biome-ignore format: a list of names reads better filled than one a line
export const conditionNames: readonly string[] = [
  // hair
  'alopecia', 'alopecias', 'hair (loss | fall | falling | fallout | drop | dropping | shedding | thinning | losses)', 'loss of hair', 'botak', 'areata', '(thinning | receding | balding) (at | on | along | around | over) (the | your | their | his | her)? (crown* | temples | top | part | parting | hairline | sides | front | corners)', '(receding | thinning | balding) (corners | edges | sides | ponytail | crown | scalp)', '(post | after) (baby | pregnancy | birth | covid | illness) (hair)? (shedding | shed | thinning | loss | fall)', '(shedding | thinning) (after | from | since | post) (covid | (a | the | having a)? baby | birth | pregnancy | childbirth | illness | chemo* | stress | menopause)', 'trichotillomania', 'norwood', 'ludwig', 'hairloss', 'hairfall',
  '(thinning | lost | falling) (hair | crown* | temples | edges)', '(widening | thinning | broadening) (part | parting | partings | part line | parting line)', '(stress | age | hormone) related (thinning | shedding | hair loss)', '*arthrosis', 'hair (is | was) (thinning | falling)', '(grey | gray) , thinning hair', 'bald', 'balding',
  '(receding | thinning) (hairline* | temples | hair)',
  '{hairCause} (hair)? (loss | shed | shedding | fall | fallout | fall out | thinning | regrowth)', '*effluvium', 'aga', 'faga', 'patchy beard',
  'shock loss', 'bald (spot* | patch* | head* | scalp*)', 'baldness', '(miniaturi*ation | miniaturi*ed | dormant | dead | sleeping) .. follicle*', '(male | female) pattern', '(hair | scalp) thinning', '(lost | lose | losing | loss) (their | your | the | of | his | her) (the)? hair', 'dandruff', 'thin (on | up) top',
  // skin
  'acne', 'pimple*', 'rosacea', 'eczema*', '*dermatitis', 'flushing', 'bacne', 'atopic', 'atopy', 'psoria*', 'melasma', 'chloasma', 'vitiligo', 'lichen', 'keratosis',
  'hidradenitis', 'urticaria', 'seborrh*', 'folliculitis', 'impetigo', 'herpes', 'cold sore*', 'shingles', 'wart', 'warts', 'ichthyosis',
  'scleroderma', 'lupus', 'ringworm', 'prickly heat', 'cradle cap', '(nappy | diaper) rash*', 'chicken skin', 'heat rash', 'ulcer*', 'bed sore*',
  'bedsore*', 'blepharitis', 'hyperhidrosis', 'cellulitis', 'onychomycosis', '(chronic | diabetic | non healing | open | foot | slow) .. wound*', 'diabetic foot', 'burn (wound* | injur*)', 'blemish prone', 'breakout*', 'itchy scalp', 'epidermolysis', 'pemphig*', 'prurigo', 'granuloma*', 'perioral', 'angular cheilitis', 'actinic', 'skin disease*', 'inflammatory skin',
  // mouth and gums
  'periodont*', 'gingiv*', '*implantitis', 'gum disease', '*stomatitis', 'mucositis',
  // joints and pain
  'arthriti*', 'osteoarthriti*', 'arthros*', 'arthritic', 'tendin*', 'tendon (tear* | injur*)', 'bursitis', 'meniscus', 'rotator cuff*',
  'tennis elbow*', 'golfers elbow', "golfer's elbow", '*fasciitis', 'sciatica', 'labral tear*', 'ligament (tear* | injur*)',
  'cartilage (damage | loss | wear)', '(worn | worn out | damaged | thinning) (cartilage | discs | joints)', 'neuralgia', 'rheumatism', '(herniated | degenerative | bulging | slipped) disc*',
  '(back | joint | knee | hip | neck | shoulder | chronic | nerve) pain', 'fibromyalgia', 'osteoporosis', 'gout', 'frozen shoulder', 'stenosis',
  'scoliosis', 'spinal cord injur*', '(torn | injured | damaged | inflamed) (tendon* | ligament* | meniscus | cartilage | muscle*)', '(worn | aching | arthritic | bad | sore | stiff) (knee* | hip* | joint* | back)', 'degenerative (joint | disc)', 'herniat*', 'carpal tunnel', 'whiplash', 'sports injur*',
  // the whole body
  'neuropath*', 'autoimmun*', "crohn*", 'colitis', 'ibd', 'ibs', 'multiple sclerosis', 'parkinson*', 'alzheimer*', 'dementia', 'autis*',
  'cerebral palsy', '(after | post) stroke', 'stroke (within | recovery | patient* | survivor*)', 'als', 'diabetes', 'copd', 'asthma', 'emphysema',
  'lyme', 'immune (disease* | disorder*)', 'lymphoedema', 'lymphedema', 'stress (leaks | leak | leakage)', '(bladder | urine) (leak* | weakness)', 'vaginal (atrophy | dryness | laxity)', 'ed (treatment* | patients | therapy)', '(long | post) covid', 'long haul*', 'hashimoto*', 'hypothyroid*', 'erectile', "peyronie*", 'infertility', 'cancer*', 'tumo*r*',
  'chronic fatigue', 'brain fog', 'migraine*', 'insomnia', 'hypertension', 'heart (disease | failure)',
  'kidney (disease | failure)', 'liver (disease | failure)', 'cirrhosis', 'tinnitus', 'macular degeneration', 'dry eye*', 'traumatic brain', 'tbi',
  'concussion*', 'sarcopenia', 'lichen sclerosus', 'incontinence', 'ms (patients | sufferers)', 'blood pressure', 'high cholesterol', 'depression', 'anxiety', 'ptsd', 'lichen planus', 'endometriosis', 'pcos', 'thyroid', 'hearing loss', 'glaucoma', 'kidney failure', 'lung disease', 'fibrosis', 'sepsis', 'rheumat*', 'sjogren*', 'raynaud*', 'ehlers', 'down syndrome', 'muscular dystrophy', 'epilepsy', 'paralysis',
];

/** What hair loss is named after. */
// biome-ignore format: a list of names reads better filled than one a line
export const hairCauses: readonly string[] = [
  'pattern', 'traction', 'postpartum', 'post partum', 'chemo', 'androgenic', 'androgenetic', 'genetic', 'hereditary', 'hormonal', 'menopausal',
  'stress', 'diffuse', 'postnatal', 'covid', 'crown', 'baby', 'pregnancy', 'female', 'male', 'age related',
];
