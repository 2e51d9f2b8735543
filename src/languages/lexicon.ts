// The classes of a pack's lexicon: broad semantic fields, the same in every language, over which the learned scorer learns. A
// frame needs words that mean violence; the scorer also wants to know a miser, a ladle and a respawn when it sees one.

/** Each class with the group in which its pairs are learned: a pair of classes is seen too rarely. */
const GROUP = {
  /** Man, woman, guy, old man, lady, passer-by, people, folk, crowd, youth, human being. */
  person: 'people',
  /** Child, baby, kid, boy, girl, pupil, teenager. */
  child: 'people',
  /** Mother, father, son, wife, brother, grandma, cousin, relatives, girlfriend, friend, mate. */
  family: 'people',
  /** All kinds of occupations and roles without power: driver, seller, cook, farmer, doctor, teacher, student, journalist, priest, singer, actor, waiter, builder, player, fan, tenant, cyclist, tourist, patient. */
  trade: 'people',
  /** Stranger, newcomer, foreigner, migrant, neighbour, those from the other street/town, visitor, unbeliever. */
  outsider: 'people',
  /** Those with power: official, minister, mayor, clerk, inspector, judge, prosecutor, police, cop (slang too), guard, soldier, officer, general, king, boss, director, landlord, banker, rich man, warden, council, government, committee. */
  authority: 'authority',
  /** Scum, traitor, thief, rat, dog, swine, vermin, parasite, snitch, bastard, crook, coward, idiot, thug, enemy (what people call those they hate). */
  insult: 'insult',
  /** Gang, crew, team, squad, unit, brigade, cell, club, clan, platoon, guild, committee of fighters. */
  group: 'fighters',
  /** Fighter, militant, attacker, shooter, bomber, killer, murderer, assassin, partisan, rebel, avenger. */
  fighter: 'fighters',
  /** I, me, we, us, my, our (all forms). */
  'i-we': 'self',
  /** You, your, singular and plural, all forms, vocatives such as "hey you", "listen". */
  you: 'you',
  /** He, him, she, them, his, their, this one, those, such people (all forms). */
  they: 'they',
  /** Everyone, all of us, each, whoever, anyone, somebody. */
  everyone: 'they',
  /** Nobody, no one, none, not one. */
  nobody: 'they',
  /** Kill, murder, execute, slaughter, shoot dead, assassinate, finish off, take out, slang for killing. */
  kill: 'kill',
  /** Strangle, choke, hang, gallows, noose, drown, poison, bury alive, gas. */
  choke: 'kill',
  /** Beat, hit, punch, kick, trample, break, smash, crush, crack, knock out, slap, thrash, run over, slang for beating. */
  hit: 'hurt',
  /** Stab, cut, slash, slit, chop, saw, behead, skin, gut, pierce, carve. */
  cut: 'hurt',
  /** Burn, set fire, torch, roast, ignite, flame, fire, arson, ashes, pour petrol. */
  burn: 'hurt',
  /** Shoot, fire at, open fire, explode, blow up, detonate, bomb, shell, explosion. */
  blast: 'hurt',
  /** Attack, assault, raid, storm, ambush, lynch, tear apart, charge, massacre, pogrom. */
  assault: 'hurt',
  /** Throw, push, drag, pull, tie, catch, grab, seize, kidnap, hunt down, chase, corner, lock up, drop, throw out of the window. */
  force: 'force',
  /** Wipe out, get rid of, clean up, sweep away, smoke out, eliminate, erase, make disappear, remove, drive out, euphemisms (send to the next world, put to sleep, not let live). */
  purge: 'force',
  /** Punish, revenge, make pay, torture, hurt, harm, injure, cripple, teach a lesson, settle scores, show them, break their will, whip. */
  punish: 'force',
  /** Protect, defend, rescue, save, help, resist, stand up, rise up, fight, struggle. */
  defend: 'defend',
  /** Gun, rifle, pistol, weapon, ammo, bullet, cartridge, barrel, trigger, magazine, slang for guns. */
  firearm: 'arms',
  /** Knife, blade, axe, machete, sword, razor, scythe, needle. */
  blade: 'arms',
  /** Bat, club, stick, hammer, crowbar, brick, stone, pipe, chain, shovel, rope, fists. */
  blunt: 'arms',
  /** Bomb, grenade, mine, explosive, rocket, drone, petrol, kerosene, molotov, matches, acid, poison, gas can, fuse. */
  bomb: 'arms',
  /** Head, skull, neck, throat, hand, finger, leg, knee, back, rib, belly, guts, teeth, eye, tongue, skin, bones, brain, heart. */
  body: 'body',
  /** Death, dead, die, perish, corpse, grave, coffin, funeral, blood, bleed, cemetery, hell, last day, last breath, widow, orphan. */
  death: 'death',
  /** Hero, martyr, legend, lion, eagle, glory, honour, brave, courage, guts, warrior spirit, well done, bravo, hats off, salute, immortal. */
  hero: 'praise',
  /** Wonderful, beautiful, great, masterpiece, excellent, proud, admire, joy, celebrate, cheer, happy about, blessed, thanks to, may he be rewarded, finally, serves them right. */
  praise: 'praise',
  /** Disgusting, monstrous, shame, cowardly, immoral, inhuman, cruel, barbaric, crime, evil, horrible, outrage, unacceptable, sick, how can one, no excuse, condemn, reject, oppose, tragedy. */
  condemn: 'condemn',
  /** Law, court, trial, sentence, prison, arrest, police report, investigation, article, lawyer, guilty, rights, justice, complaint, fine. */
  law: 'condemn',
  /** Must, should, have to, need to, deserve, worthy, it is right, duty, only one answer, nothing less than. */
  deserve: 'modal',
  /** Let's, come on, go ahead, time to, the hour has come, together, rise, let us all, who is with us, enough waiting, do not spare, without mercy. */
  lets: 'modal',
  /** Will, going to, gonna, intend, plan, ready to, swear, promise, about to, I come, we come (forms that mark intent). */
  will: 'modal',
  /** Want, wish, hope, may they, dream, if only, would love to. */
  want: 'modal',
  /** Or else, otherwise, you will see, watch out for yourself, know where you live, find you, come for you, regret, last warning, next time, your family, say goodbye, will not live to see, pay for it. */
  threat: 'threat',
  /** Careful, beware, watch out, do not go, stay home, do not open, warning, danger, alarm, shelter, evacuate, scam, spread the word to be safe, call the police. */
  warn: 'warn',
  /** Fear, afraid, scared, terror, tremble, panic, cry, tears, pain, suffer, nightmare, shock, survived, hospital, wounded me. */
  fear: 'warn',
  /** Peace, calm, mercy, forgive, talk instead, leave them alone, no violence, nonviolent, stop it, let it be, do not touch, put it down, not worth it. */
  calm: 'calm',
  /** Not, no, never, don't, without, nor, nobody should, stop (negation in all forms). */
  not: 'not',
  /** Money, cash, slang for money, currency names, thousand, million, hundred, sum, half now, envelope, gold, coins, crypto. */
  money: 'money',
  /** Pay, reward, bounty, prize, fee, salary, price, earn, paid, cost, give in return, generous. */
  pay: 'money',
  /** Donate, donation, collect, fundraise, chip in, contribute, support with, sponsor, goal, missing, box, fund, every coin counts, transfer, account, card, wallet. */
  donate: 'money',
  /** Offer, who will do it, whoever does, looking for someone who, job, task, order, deal, easy work, quick job, proof, photo as proof, guaranteed, no questions asked, any takers. */
  offer: 'offer',
  /** Join, recruit, sign up, enlist, take in, looking for people, wanted, volunteers, places left, ranks, member, become one of us, apply, strong men, ready for action, oath, training, camp, course. */
  join: 'join',
  /** Write to me, dm, private, message me, call, number, channel, bot, link, details in private, meet at, ask for. */
  contact: 'contact',
  /** Say, tell, speak, write, post, shout, call for, ask, answer (all common forms). */
  say: 'speech',
  /** Message, leaflet, comment, post, channel, forwarded, received, screenshot, sent to me, they write, according to, text says, slogan, poster, rumour. */
  quote: 'speech',
  /** News, reported, yesterday, last night, ago, according to police, injured, arrested, suspect, victims, witnesses, happened, statement, authorities, accident, investigation continues. */
  news: 'speech',
  /** Why, how, what for, is it, who, what, where (question words). */
  question: 'link',
  /** If, because, but, when, until, so that, although, or (linking words). */
  link: 'link',
  /** Game, play, level, boss, raid, map, respawn, loot, skin, team mates, round, zombie, dragon, headshot, server, controller, points, chess, queen, dice, card, lobby, clan war, noob, slang of players. */
  game: 'play',
  /** Football, match, goal, penalty, striker, referee, boxing, ring, training, gym, league, ball, race, coach, win, lose, score. */
  sport: 'play',
  /** Laughing, joke, party, music, concert, dance, song, lol (all spellings), funny, figurative emphasis (to death, killer, awesome, on fire), love, kiss, beautiful, cute, birthday. */
  fun: 'play',
  /** Cook, fry, cut onions, boil, recipe, meat, chicken, fish, knife work in the kitchen, dough, salt, oven, soup, eat, dinner, tea, hungry. */
  cook: 'household',
  /** Mouse, cockroach, ant, mosquito, wasp, weed, mole, trap, spray, garden, plant, tree, branch, grass, hunting, deer, fishing, firewood, stove, bonfire, fireworks, mould, stain. */
  pest: 'household',
  /** Process, server, code, script, test, file, program, app, password, network, firewall, attack surface, virus, update, battery, phone, screen, engine, machine, button, internet. */
  tech: 'household',
  /** Film, series, scene, actor, book, novel, chapter, history, ancient, century, war history, museum, theatre, poem, lecture, exam, lesson, professor, experiment, documentary, character. */
  culture: 'household',
  /** Doctor's visit, medicine, pill, disease, cancer, virus, fever, operation, headache, vaccine, tired, sleep, diet. */
  health: 'household',
  /** Work, school, homework, deadline, traffic, bus, weather, heat, cold, rain, shop, price, clothes, shoes, phone, wash, hair, flat, repair, exhausted. */
  daily: 'household',
  /** Protest, march, rally, strike, boycott, petition, vote, election, resign, demand, union, wages, corruption, rights, freedom, peaceful, slogan, banner, parliament, law. */
  protest: 'protest',
  /** Charity, orphans, hospital fund, food for the poor, blood donation, school, animal shelter, winter clothes, help needed, volunteer for a good thing. */
  charity: 'protest',
  /** House, home, flat, door, window, yard, gate, roof, room, cellar, car, garage. */
  house: 'place',
  /** Street, square, station, bus, office, ministry, town hall, police station, shop, market, bank, school, hospital, camp, barracks, hostel, warehouse, village, town, border, temple, prison. */
  public: 'place',
  /** Now, today, tonight, tomorrow, at night, morning, midnight, day names, soon, next week, hour, at dawn. */
  time: 'time',
  /** All of them, every last one, everybody without exception, one by one, hundreds, dozens, many, more, not one left. */
  many: 'many',
  /** Go, come, gather, meet, bring, take, carry, follow, enter, leave, run, hurry (all common forms). */
  move: 'light',
  /** Give, put, make, do, get, use, let, hold, look, find, wait (common light verbs, all common forms). */
  give: 'light',
  /** Hello, good morning, peace be upon you, thanks, please, sorry, congratulations, good night, dear, god willing. */
  greet: 'light',
} as const;

export type LexiconClass = keyof typeof GROUP;
export const LEXICON_CLASSES = Object.keys(GROUP) as readonly LexiconClass[];
const NAMES = [...new Set<string>(Object.values(GROUP))];
export const LEXICON_GROUPS = NAMES.length;
/** Number of the group of each class. */
export const GROUP_OF = Uint8Array.from(LEXICON_CLASSES, (name) => NAMES.indexOf(GROUP[name]));
