/** Animals by INCI or Latin name, and the few English words that ingredient lists carry into every language. */
// biome-ignore format: a list of names reads better filled than one a line
export const animalNames: readonly string[] = [
  'achatina fulica', 'acipenser', 'acropora', 'anas platyrhynchos', 'apis cerana', 'apis mellifera', 'apostichopus',
  'asterias', 'asterina', 'asteroidea', 'bee venom', 'bombyx', 'bos taurus', 'bovine', 'camel', 'camelus',
  'capra hircus', 'caprae lac', 'caprine', 'caviar', 'cervus', 'chum salmon', 'colostrum', 'cow', 'crassostrea',
  'cryptomphalus', 'deer', 'deer antler', 'donkey', 'egg yolk', 'eisenia fetida', 'equae', 'equine', 'equus', 'fish',
  'gallus', 'gallus domesticus', 'goat', 'haliotis', 'helix aspersa', 'hirudo', 'holothuria', 'honey', 'honeybee',
  'horse', 'jellyfish', 'krill', 'lac', 'lac powder', 'lumbricus', 'manila clam', 'mare milk', 'mel', 'milk', 'moina',
  'murine', 'mus musculus', 'mussel', 'mytilus', 'oncorhynchus', 'ovine', 'ovis', 'ovis aries', 'ovum', 'oyster', 'pig',
  'pinctada', 'porcine', 'propolis', 'rhopilema', 'royal jelly', 'salmo', 'salmo salar', 'salmon', 'sea cucumber',
  'sea urchin', 'sheep', 'shellfish', 'silkworm', 'snail', 'squalus', 'starfish', 'stichopus', 'struthio', 'sturgeon',
  'sus scrofa', 'swiftlet', 'trout', 'tuna', 'whey',
];
