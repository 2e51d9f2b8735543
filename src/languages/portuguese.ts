// The Portuguese language pack (Brazil and Europe): closed vocabularies by meaning, and the examples that prove them. Verbs are
// written as stems; the small conjugator below gives their forms. Pronouns after a hyphen are words of their own ("matem-nos").
import type { ActEntry, LanguagePack } from './language.ts';

type Forms = {
  readonly [K in
    | 'imperative'
    | 'exhortative'
    | 'infinitive'
    | 'intent'
    | 'passive'
    | 'narrative'
    /** "mate", "matem". */
    | 'third'
    /** Forms beside which the object stands. */
    | 'bare']: readonly string[];
};

const each = (before: readonly string[], words: readonly string[]): string[] =>
  before.flatMap((b) => words.map((w) => `${b} ${w}`));
/** A verb by its forms: `s` stem, theme vowel, `soft` stem before the other vowel ("ataqu-e"). */
const verb = (s: string, a: 'a' | 'e' | 'i', soft = s): Forms => {
  const e = a === 'a' ? 'e' : 'a';
  const inf = `${s}${a}r`;
  const tu = s + (a === 'a' ? 'a' : 'e');
  const uds = `${soft}${e}m`;
  const part = `${s}${a === 'a' ? 'a' : 'i'}d`;
  const told = a === 'a' ? ['ou', 'aram', 'ava', 'avam'] : [a === 'e' ? 'eu' : 'iu', `${a}ram`, 'ia', 'iam', `${a}ndo`];
  return {
    imperative: [tu, `${soft}${e}`, uds, `${s}${a === 'a' ? 'ai' : a === 'e' ? 'ei' : 'i'}`, `${s}${a}`],
    exhortative: [`${soft}${e}mos`, `@soon ${s}${a}mos`, `@day a gente ${tu}`],
    infinitive: [inf, `${inf}mos`, `${inf}em`],
    intent: [
      `${inf}ei`,
      `${inf}emos`,
      `${inf} @mine ei`,
      `${inf} @mine emos`,
      `${s}${a} @lo ei`,
      `${s}${a} @lo emos`,
      `@gonna ${s}${a}`,
      `@gonna te ${s}${a}`,
      `@i ${s}o`,
      `${s}o @whom`,
      `${s}${a}mos @the @your`,
    ],
    passive: [`${part}o`, `${part}os`, `${part}a`, `${part}as`],
    narrative: [
      ...each(['@told'], [`${part}o`, `${part}os`, `${part}a`, `${part}as`]),
      ...told.map((x) => s + x),
      `${s}${a === 'a' ? 'am' : 'em'}`,
      `@subject ${tu}`,
    ],
    third: [`${soft}${e}`, uds],
    bare: [tu, `${soft}${e}`, uds, `${s}${a}`, `${soft}${e}mo`, `${soft}${e}mos`, inf],
  };
};
const ar = (s: string, soft = s): Forms => verb(s, 'a', soft);

/** A verb in -ear: "esfaqueia", "esfaqueiem". */
const ear = (s: string): Forms => {
  const base = verb(`${s}e`, 'a');
  const strong = verb(`${s}ei`, 'a');
  return {
    ...base,
    imperative: [...strong.imperative.slice(0, 3), `${s}eai`],
    third: strong.third,
    bare: [...base.bare, ...strong.bare],
    narrative: [...base.narrative, `${s}eiam`],
  };
};

/** Without "fira", which is a fair next door. */
const WOUND: Forms = { ...verb('fer', 'i', 'fir'), imperative: ['fere', 'firam'] };

const KILL = [ar('mat'), ar('assassin')];
const MASSACRE = [
  ar('massacr'),
  ar('extermin'),
  ar('degol'),
  ar('esquartej'),
  ar('aniquil'),
  ar('linch'),
  ar('chacin'),
  ar('trucid'),
  ar('dizim'),
];
const CHOKE = [
  ar('estrangul'),
  ar('afog', 'afogu'),
  ar('sufoc', 'sufoqu'),
  ar('asfixi'),
  ar('crucific', 'crucifiqu'),
  ar('gase'),
  ar('esgan'),
];
const REMOVE = [
  ar('elimin'),
  ar('liquid'),
  ar('neutraliz'),
  ar('apag', 'apagu'),
  ar('despach'),
  ar('cac', 'cac'),
  ar('limp'),
  verb('abat', 'e'),
];
const EXECUTE = [ar('execut'), ar('fuzil')];
const ATTACK = [
  ar('atac', 'ataqu'),
  verb('agred', 'i', 'agrid'),
  ar('tortur'),
  ar('aterroriz'),
  ar('mutil'),
  ar('machuc', 'machuqu'),
  ar('fur'),
  WOUND,
  ar('embosc', 'embosqu'),
  ar('assalt'),
];
const BEAT = [ar('espanc', 'espanqu'), ar('apedrej'), ar('surr'), ar('arrebent'), ar('lapid'), ar('esmurr')];
const HIT = [verb('bat', 'e'), ar('chut'), ar('soc', 'soqu'), ar('esmag', 'esmagu'), ear('golp')];
const BURN = [ar('queim'), ar('incendi'), ar('carboniz'), ar('torr')];
const BLOW = [verb('explod', 'i'), ear('bombard'), ar('dinamit'), ar('deton')];
const SHOOT = [ar('bale'), ar('metralh'), ar('alvej'), ar('fuzil')];
const STAB = [ear('esfaqu'), ar('apunhal'), ar('estrip')];
const RAM = [ar('atropel')];
const HANG = [ar('enforc', 'enforqu')];
const BEHEAD = [ar('decapit'), ar('guilhotin')];
const DESTROY = [
  verb('destru', 'i'),
  ar('saque'),
  ar('sabot'),
  ar('quebr'),
  ar('depred'),
  ar('vandaliz'),
  ar('arras'),
  ar('destroc'),
  verb('demol', 'i'),
];
const POISON = [ar('envenen')];
const ABDUCT = [ar('sequestr'), ar('rapt')];
const RAPE = [ar('estupr'), ar('viol')];
const HARD = [
  ...KILL,
  ...MASSACRE,
  ...EXECUTE,
  ...BURN.slice(0, 2),
  ...SHOOT,
  ...HANG,
  ...BEHEAD,
  ...RAM,
  ...BEAT.slice(0, 2),
  ...STAB,
];
const EVERY = [
  ...HARD,
  ...CHOKE,
  ...REMOVE,
  ...ATTACK,
  ...BEAT.slice(2),
  ...HIT,
  ...BURN.slice(2),
  ...BLOW,
  ...DESTROY,
  ...POISON,
  ...ABDUCT,
  ...RAPE,
];
type Extra = Partial<Omit<ActEntry, 'class' | 'lemma' | 'weight'>>;
const act = (
  klass: ActEntry['class'],
  lemma: string,
  weight: ActEntry['weight'],
  verbs: readonly Forms[],
  extra: Extra = {},
): ActEntry => {
  const all = (form: Exclude<keyof Forms, 'third' | 'bare'>) => [
    ...verbs.flatMap((v) => v[form]),
    ...(extra[form] ?? []),
  ];
  // "Que os matem": a wish that is a call.
  const let3 = verbs.filter((v) => HARD.includes(v)).map((v) => `que @them ${v.third[1]}`);
  return {
    class: klass,
    lemma,
    weight,
    imperative: all('imperative'),
    exhortative: [...all('exhortative'), ...let3],
    infinitive: all('infinitive'),
    intent: all('intent'),
    passive: all('passive'),
    narrative: all('narrative'),
    noun: extra.noun ?? [],
  };
};
/** Number and gender: "inimigo" gives four forms, "juiz" two. */
const several = (words: readonly string[]): string[] =>
  words.flatMap((w) => {
    if (/[aei]$/.test(w)) return [w, `${w}s`];
    if (/ao$/.test(w))
      return [w, `${w.slice(0, -2)}oes`, `${w}s`, `${w.slice(0, -1)}`, `${w.slice(0, -1)}s`, `${w.slice(0, -2)}ona`];
    if (/o$/.test(w)) return [w, `${w}s`, `${w.slice(0, -1)}a`, `${w.slice(0, -1)}as`];
    if (/or$/.test(w)) return [w, `${w}es`, `${w}a`, `${w}as`];
    if (/al$/.test(w)) return [w, `${w.slice(0, -1)}is`];
    if (/m$/.test(w)) return [w, `${w.slice(0, -1)}ns`];
    return /s$/.test(w) ? [w] : [w, `${w}es`];
  });
const blow = (stems: readonly string[], rest: readonly string[]): string[] =>
  stems.flatMap((s) => rest.map((r) => `${s} ${r}`));
const WE_GIVE = ['vamos dar', 'vamos meter', 'bora meter', 'metamos'];
const DEADLY = [
  'um tiro',
  'um tiro na cabeca',
  'um tiro na cara',
  'um tiro na testa',
  'um tiro @in',
  'uns tiros',
  'tiro @in',
  'tiros @in',
  'bala @in',
  'balas @in',
  'chumbo @in',
  'chumbo grosso @in',
  'pipoco @in',
  'uma bala',
  'uma bala @in',
  'uma facada',
  'uma facada @in',
  'facada @in',
  'facadas @in',
  'a faca @in',
  'faca @in',
  'uma faca @in',
  'o facao @in',
  'facao @in',
  'o dedo em',
  'o dedo nos',
  'o dedo neles',
  'o dedo nesses',
  'o cerol',
  'o cerol @in',
  'fogo neles',
  'fogo nos inimigos',
];
const BEATING = [
  'uma surra',
  'uma surra @in',
  'uma boa surra @in',
  'uma sova',
  'uma sova @in',
  'uma sova de morte @in',
  'uma tareia',
  'uma tareia @in',
  'tareia @in',
  'porrada @in',
  'pancada @in',
  'paulada @in',
  'pauladas @in',
  'pedrada @in',
  'pedradas @in',
  'o cacete @in',
  'o pau @in',
  'o porrete @in',
  'o sarrafo @in',
  'a porrada @in',
  'uma licao de porrada',
  'uma coca em',
  'um pau @in',
  'uns murros @in',
  'um murro @in',
  'uns socos @in',
  'com um pau',
  'com um ferro',
  'com paus',
  'com um martelo',
];
const BREAK = [
  'a cara',
  'as pernas',
  'os ossos',
  'a cabeca',
  'o cranio',
  'os dentes',
  'a boca',
  'o pescoco',
  'as trombas',
  'o focinho',
  'a fuca',
  'os joelhos',
  'a espinha',
  'todo',
  'no meio',
  'na porrada',
  'de porrada',
  'a pau',
];
const FIRE = ['fogo', 'fogo @in', 'fogo nisso', 'fogo a', 'fogo ao', 'fogo as', 'fogo aos'];

// biome-ignore format: forms of one verb belong on one row
export const portuguese: LanguagePack = {
  code: 'pt',
  name: 'Português',
  lexicon: {
    person: `pessoa, pessoas, gente, gentes, homem, homens, mulher, mulheres, cara, caras, sujeito, sujeitos, tipo, gajo,
      gajos, gaja, gajas, moço, moça, moços, moças, rapaz, rapazes, senhor, senhores, senhora, senhoras, velho, velha,
      velhos, velhas, idoso*, idosa*, velhinh*, povo, público, multidão, multidões, jovem, jovens, juventude, cidadão,
      cidadãos, cidadã, indivíduo*, fulano, fulana, sicrano, beltrano, ser humano, seres humanos, humanidade,
      pedestre*, transeunte*, peão, peões, dama, cavalheiro*, adulto*, adulta*, galera, malta, pessoal, povão,
      tiozinho, tiozão, coroa, mano, mina, minas, morador*, habitante*`,
    child: `criança*, criancinha*, bebê, bebês, bebé, bebés, neném, nenem, nenê, menino, meninos, menina, meninas,
      menininh*, garoto*, garota*, moleque*, molecada, guri, guria, guris, gurizada, piá, miúdo, miúda, miúdos,
      miúdas, puto, putos, catraio*, rapazinho*, pequenino*, pequenina*, pequerrucho*, adolescent*, aluno, aluna,
      alunos, alunas, menor de idade, menores de idade, pivete*, recém nascido, pirralho*, pimpolho*`,
    family: `mãe, mães, mae, mamãe, mamã, mãezinha, pai, pais, papai, papá, paizinho, filho, filhos, filha, filhas, filhinh*,
      filhote, esposa, esposas, esposo, marido*, irmão, irmãos, irmã, irmãs, irmao, irmã mais velha, maninh*, mana,
      avó, avô, avós, vovó, vovô, vó, vô, vozinha, neto, netos, neta, netas, tio, tios, tia, tias, primo, primos,
      prima, primas, sobrinh*, sogro, sogra, sogros, cunhad*, genro, nora, padrasto, madrasta, enteado, enteada,
      padrinho, madrinha, família*, familia, familiar, familiares, parente*, namorad*, noivo, noiva, noivos, casal,
      amigo, amigos, amiga, amigas, amigão, parceiro*, compadre, comadre, camarada*, gêmeos, gémeos`,
    trade: `motorista*, motoboy*, taxista*, caminhoneir*, camionista*, condutor, condutora, entregador*, estafeta*,
      carteiro*, vendedor*, comerciante*, lojista*, camelô*, feirante*, cozinheir*, chef, padeir*, confeiteir*,
      pasteleir*, açougueir*, talhante*, peixeir*, agricultor*, fazendeiro*, lavrador*, camponês, camponeses,
      pescador*, médico, médicos, médica, médicas, doutor, doutora, doutores, enfermeir*, dentista*, farmacêutic*,
      veterinári*, psicólog*, professor, professora, professores, professoras, prof, educador*, estudante*,
      universitári*, jornalista*, repórter, repórteres, fotógraf*, padre, padres, pastor, pastores, freira*, frade,
      bispo, bispos, cantor*, ator, atores, atriz, atrizes, actor, actriz, músico*, pintor*, artista*, escritor*,
      poeta*, garçom, garçons, garçonete*, empregado, empregada, empregados, empregados de mesa, barman, pedreiro*,
      operári*, trabalhador*, servente, carpinteir*, marceneir*, encanador*, canalizador*, eletricista*,
      electricista*, mecânico*, mecânica, engenheir*, arquitet*, arquitecto*, programador*, faxineir*, diarista, babá,
      babás, ama, cabeleireir*, barbeiro*, manicure, costureir*, alfaiate*, sapateir*, jardineir*, porteiro*,
      zelador*, cobrador*, piloto*, marinheir*, bombeir*, jogador*, torcedor*, adepto, adeptos, torcida, inquilin*,
      arrendatári*, ciclista*, turista*, paciente, pacientes, doente, doentes, passageiro*, cliente*, freguês,
      aposentado*, reformado*, reformados, youtuber*, influencer*, influenciador*, blogueir*, catador*, estagiári*,
      secretári*, advogad*`,
    authority: `autoridade*, governo*, governante*, ministro*, ministra*, ministério*, presidente*, primeiro ministro,
      prefeito*, prefeita*, governador*, vereador*, deputad*, senador*, parlamentar*, autarca*, político, políticos,
      politicos, política corrupta, funcionári* públic*, burocrata*, fiscal, fiscais, inspetor*, inspector*, juiz,
      juíza, juízes, juizes, desembargador*, magistrad*, procurador*, promotor, promotora, promotores, delegad*,
      polícia, polícias, policia, policial, policiais, pm, pms, tira, tiras, meganha*, gambé, gambés, bófia, chui,
      chuis, coxinhas, fardado, fardados, farda, os homi, os verme, guarda, guardas, gnr, psp, agente, agentes,
      vigilante*, segurança, seguranças, carcereir*, soldado*, militar, militares, tropa, exército, exercito, oficial,
      oficiais, general, generais, coronel, coronéis, coroneis, capitão, capitães, sargento*, tenente*, comandante*,
      rei, reis, rainha, príncipe, princesa, imperador, chefe, chefes, chefão, chefia, patrão, patrões, patrao,
      patroa, diretor, diretora, diretores, director, directora, gerente*, dono, donos, proprietári*, senhorio*,
      locador, banqueiro*, empresári*, ricaço*, ricos, rico, milionári*, bilionári*, magnata*, elite, elites, burguês,
      burgueses, burguesia, latifundiári*, conselho, conselheir*, comissão, comitê, comité, câmara, câmara municipal,
      prefeitura, tribunal, supremo, estado, regime, ditador*, tirano*, capataz, líder, líderes, poderosos,
      embaixador*, cônsul, reitor*, diretoria`,
    outsider: `estranho*, estranha*, desconhecid*, forasteir*, estrangeir*, gringo*, gringa*, imigrante*, migrante*,
      emigrante*, refugiad*, vizinho*, vizinha*, vizinhança, recém chegado*, recém chegados, novato*, intruso*,
      intrusa*, invasor*, visitante*, visita, hóspede*, de fora, lá de cima, do outro bairro, da outra rua, do outro
      lado, da rua de baixo, bairro vizinho, infiel, infiéis, infieis, herege*, hereges, pagão, pagãos, descrente*,
      incrédulo*, ilegal, ilegais, clandestino*, sem papéis, essa raça, essa laia, retornado*, forâneo*`,
    insult: `escória, escoria, lixo, lixos, ralé, gentalha, canalha*, traidor*, traíra*, traira*, vira casaca, vendido*,
      ladrão, ladrões, ladrao, ladroes, ladra, gatuno*, bandido*, bandidagem, criminoso*, marginal, marginais,
      vagabund*, rato, ratos, ratazana*, cão, cães, cachorro*, cachorra*, cadela*, porco*, porca, suíno*, verme,
      vermes, praga, pragas, parasita*, sanguessuga*, carrapato*, barata, baratas, cobra, cobras, víbora*, serpente,
      x9, xis nove, dedo duro, dedos duros, alcagueta*, cagueta*, bufo, bufos, chibo*, delator*, desgraçad*, desgraça,
      filho da puta, filhos da puta, fdp, fdps, filha da puta, filho da mãe, puta, putas, puta que pariu, cabrão,
      cabrões, cabrao, corno, cornos, arrombad*, otári*, babaca*, idiota*, imbecil, imbecis, burro, burra, burros,
      estúpid*, estupid*, palhaç*, covarde*, cobarde*, frouxo*, cagão, cagões, merda, merdas, merdinha, bosta, bostas,
      nojent*, nojo de gente, maldit*, miserável, miseráveis, patife*, pilantra*, safad*, sacana*, cretin*, corrupto*,
      corruptos, capanga*, jagunço*, inimig*, demônio*, demónio*, diabo, diabos, capeta, monstro, monstros, opressor*,
      porcalhão, vadio*, animais, besta, bestas, pulha*, crápula*, escroto*, escrot*, vigarista*, aldrabão, aldrabões,
      mentiros*, lambe botas, puxa saco, puxa sacos, golpista*, sem vergonha, comédia, pau mandado, verme maldito`,
    group: `gangue*, gang, gangs, bando, bandos, quadrilha*, turma, turmas, equipe, equipes, equipa, equipas, time,
      esquadrão, esquadrões, esquadra, unidade, unidades, brigada, brigadas, pelotão, pelotões, batalhão, batalhões,
      célula, células, clube, clubes, clã, clãs, tribo, tribos, grupo, grupos, grupinho, facção, facções, facçao,
      milícia*, milicia, comando, comandos, bonde, bondes, frente, irmandade, fraternidade, aliança, liga, legião,
      tropa, exército do povo, movimento, organização, coletivo, colectivo, núcleo, comitê de luta, comissão de luta,
      guilda, aliados, nossa gente, os manos, os cria, crias, patota, cambada, corja, súcia, máfia, mafia, cartel,
      cartéis, guerrilha, resistência, vanguarda, destacamento`,
    fighter: `combatente*, militante*, guerrilheir*, guerreir*, lutador*, atirador*, pistoleir*, franco atirador, atacante
      armado, agressor*, agressores, homem bomba, bombista*, terrorista*, matador*, assassino*, assassina, assassinas,
      homicida*, sicário*, matador de aluguel, assassino de aluguel, carrasco*, algoz, algozes, executor*, partisan*,
      rebelde*, insurgent*, insurret*, revoltoso*, revolucionári*, vingador*, justiceir*, extremista*, radicais,
      soldado da causa, mercenári*, miliciano*, linchador*, incendiári*, sequestrador*, torturador*, invasores,
      esfaqueador*, cangaceir*, caçador de`,
    'i-we': `eu, mim, me, comigo, meu, meus, minha, minhas, nós, nos, nois, nóis, conosco, connosco, nosso, nossos, nossa,
      nossas, a gente, da gente, pra gente, pra mim, pra nós, eu mesmo, eu mesma, eu próprio, nós mesmos, gente aqui,
      noix`,
    you: `tu, te, ti, contigo, teu, teus, tua, tuas, você, vocês, voce, voces, vc, vcs, cê, cês, ocê, ocês, vosmecê, vós,
      vos, convosco, vosso, vossos, vossa, vossas, o senhor, a senhora, os senhores, seu, sua, seus, suas, ei, ô, oi
      você, psiu, escuta, escutem, ouve, ouve lá, ouçam, olha aqui, olha lá, presta atenção, ó pá, pá, meu filho, seu
      merda, seus merdas, de vocês, pra você, pra vc, ceis`,
    they: `ele, eles, ela, elas, dele, deles, dela, delas, lhe, lhes, nele, neles, nela, nelas, se, si, consigo, esse,
      esses, essa, essas, este, estes, esta, estas, aquele, aqueles, aquela, aquelas, desse, desses, dessa, dessas,
      deste, destes, desta, destas, daquele, daqueles, nesse, nesses, nessa, nessas, naquele, naqueles, àquele,
      àqueles, los, las, lo, la, no, nos, nas, os outros, os tais, o tal, essa gente, esse povo, essa corja, esses
      caras, esses tipos, aqueles gajos, tal gente, tipos assim, isso, isto, aquilo`,
    everyone: `todos, todas, todo mundo, toda a gente, todo o mundo, toda gente, cada um, cada uma, cada qual, cada, qualquer
      um, qualquer uma, qualquer pessoa, quem quer que, quem quiser, alguém, alguem, todos nós, todos vocês, geral,
      quem for, quem puder, um de nós, algum, alguns, alguma, algumas, uns, umas, seja quem for, quem`,
    nobody: `ninguém, ninguem, nenhum, nenhuma, nenhuns, nem um, nem uma, nem um sequer, nem uma alma, pessoa alguma,
      vivalma, zero pessoas, nem unzinho`,
    kill: `matar, mata, mate, matem, matam, matou, matei, mataram, matamos, matemos, matando, matado, matados, morto por,
      matará, matarei, mataremos, matarão, mataria, matava, matavam, matasse, matarem, matá, mato ele, mato você, mato
      esse, matança*, matador, matadora, assassin*, executar, execut* ele, execute, executem, executou, executado*,
      executada*, executaram, execução, fuzila*, fuzile*, fuzilei, fuzilou, fuzilemos, abater, abate, abatam, abateu,
      abatido*, abatê, chacina*, trucida*, extermin*, aniquil*, homicídio*, homicidio, feminicídio*, eliminar ele,
      liquidar, liquide, liquidem, liquidou, liquida ele, despachar, despacha ele, apagar ele, apaga ele, apagar esse,
      passar o cerol, passar fogo, passa fogo, passem fogo, mandar pro inferno, mandar pra vala, mandar para a cova,
      manda pra vala, dar cabo, dá cabo, dêem cabo, deem cabo, limpar o sebo, limpo o sebo, finalizar ele, acabar com
      a vida, acaba com a vida, tirar a vida, tira a vida, tirem a vida, tirou a vida, mandar para o caixão, dar fim,
      deu fim, dar um fim, passar ele, sentar o dedo, senta o dedo, sacrificar, sacrifica, sacrifiquem, degola*,
      imola*, suicid*, quinar, finar, mandar dessa pra melhor, mandar desta para melhor, deixar estirado, cpf
      cancelado, cancelar o cpf, cancela o cpf, derrubar ele, furar ele, meter bala`,
    hit: `bater, bate, bata, batam, batem, bateu, bateram, batemos, batendo, batido, batida, batia, baterei, espanc*,
      surra*, surre, surrem, porrada*, pancad*, soco, socos, socar, soca, soquem, socou, socaram, murro*, esmurr*,
      chute, chutes, chutar, chuta, chutem, chutou, chutaram, pontapé*, pontape, pontapear, pontapeia, pontapeiem,
      coice, pisar, pisa, pise, pisem, pisou, pisote*, espezinh*, quebrar, quebra, quebre, quebrem, quebrou,
      quebraram, quebramos, quebrado*, quebrada, quebrarei, quebro, partir a cara, parte a cara, partam a cara, partir
      as pernas, partir os dentes, partir a boca, parto a, esmag*, amass* ele, arrebent*, rebent* com, destru*,
      destrói, destroem, destroc*, destroç*, triturar, tritura, triturem, demol*, moer, moer de pancada, moer de
      porrada, racha*, rachem, nocaut*, knockout, esbofet*, bofetad*, bofetão, bofetões, tapa, tapas, tapão, estapear,
      estapeia, tabefe*, estalo na cara, estaladão, chapada, chicot*, açoit*, golpe, golpes, golpear, golpeia,
      golpeiem, golpeou, agredir, agrida, agridam, agride, agrediu, agrediram, agredid*, cacetad*, paulad*, paulada*,
      pedrad*, marretad*, martelad*, facão nas costas, joelhad*, cotovelad*, cabeçad*, atropel*, descer o cacete,
      desce o cacete, descer a porrada, desce a porrada, descer a lenha, desce a lenha, sentar a mão, senta a mão,
      cair na porrada, cai de pau, meter a porrada, mete a porrada, meter o pau, tareia*, sova, sovas, coça, partir
      todo, cascudo*, encher de porrada, encher de pancada, malhar ele, apedrej*, linchar`,
    cut: `cortar, corta, corte, cortem, cortou, cortaram, cortamos, cortando, cortado*, cortada, cortarei, cortá, facad*,
      esfaque*, apunhal*, punhalad*, furar, fura, fure, furem, furou, furaram, furado*, furada, perfur*, espetar, espeta, espetem, espetou, espetad*,
      navalhad*, golpe de faca, retalh*, talhar, talha, lanh*, rasg*, picar, pica ele, piquem, picado*, picotar, pica
      em pedaços, serrar, serra, serrem, serrou, decapit*, degol*, decepar, decepa, decepem, decepou, decepad*, amput*, mutil*, esfol*, escalpel*, estrip*,
      desventr*, eviscer*, esquartej*, despedaç*, tirar a pele, arrancar a pele, arranca a pele, tirar o couro,
      arrancar o couro, abrir a barriga, abre a barriga, cortar o pescoço, cortar a garganta, passar a faca, passa a
      faca, passem a faca, meter a faca, mete a faca, enfiar a faca, enfia a faca, enfiem a faca, cravar, crava,
      cravem, cravou, trespass*, trincha*, fatiar, fatiem, castrar, castra, castrem, capar, machadad*, facãozad*, entalh*,
      estoque, sangrar ele, talho, rachar ao meio, foiçad*`,
    burn: `queimar, queima, queime, queimem, queimou, queimaram, queimamos, queimemos, queimando, queimado*, queimada*,
      queimará, queimarei, queimava, queimá, queimadura*, incendi*, incêndio*, incendeia*, incendeie*, incendeiem,
      fogo, fogos na casa, tacar fogo, taca fogo, taquem fogo, tacaram fogo, botar fogo, bota fogo, botem fogo,
      botaram fogo, pôr fogo, põe fogo, ponham fogo, atear fogo, ateia fogo, ateiem fogo, atear, ateou, atearam, pegar
      fogo, pega fogo, pegue fogo, deitar fogo, deita fogo, deitem fogo, lançar fogo, largar fogo, chama, chamas, em
      chamas, lavared*, labared*, arder, arde, arda, ardam, ardeu, ardendo, tocha*, carboniz*, torrar, torra ele,
      torrem, torrado, tostar, chamusc*, cinza, cinzas, inflam*, combustão, fogueira humana, assar vivo, assar vivos,
      virar cinza, reduzir a cinzas, regar com gasolina, jogar gasolina, joga gasolina, joguem gasolina, despejar
      gasolina, despeja gasolina, acender, acende, acendam, acendeu, piroman*, piromaníac*, brasa, brasas, cremar vivo,
      fogo posto, microondas de pneu`,
    blast: `atirar, atira, atire, atirem, atiram, atirou, atiraram, atiramos, atirando, atirarei, tiro, tiros, tirinho,
      tiroteio*, dispar*, abrir fogo, abre fogo, abram fogo, abriu fogo, abriram fogo, baleado*, baleada*, balear,
      baleia ele, baleiem, balear ele, alvej*, metralh*, rajada*, fuzilar, bala nele, bala neles, bala na cabeça, dar
      um tiro, dá um tiro, dar tiro, levar bala, meter bala, mete bala, metam bala, meter chumbo, mete chumbo, chumbo
      nele, chumbo neles, mandar bala, manda bala, mandem bala, mandar chumbo, sentar bala, senta bala, tacar bala,
      crivar de balas, crivado de balas, crivem, explod*, explosão, explosões, explosao, rebentar, rebenta, rebentem,
      rebentou, estourar, estoura, estoure, estourem, estourou, estouro, ir pelos ares, voar pelos ares, mandar pelos
      ares, manda pelos ares, fazer voar, deton*, bombarde*, bombardeio*, dinamitar, dinamita, dinamitem, canhonead*,
      artilharia, fogo cerrado, pipoco, pipocos, pipocar, estilhaç*, estrondo, baleamento*, descarregar o pente,
      descarrega o pente, apertar o gatilho, aperta o gatilho, apertem o gatilho, puxar o gatilho, puxa o gatilho`,
    choke: `estrangul*, enforc*, sufoc*, asfixi*, esgan*, forca, forcas, cadafalso, corda no pescoço, laço no pescoço,
      pendurar no poste, pendura no poste, pendurem no poste, pendurados no poste, pendurar pelo pescoço, pendurem
      pelo pescoço, pendurar numa árvore, pendurem, guilhotin*, garrote*, afog*, afundar no rio, afundem no rio, jogar
      no rio, joga no rio, atirar ao rio, envenen*, intoxic*, empeçonh*, meter veneno, botar veneno, bota veneno, pôr
      veneno, põe veneno, enterrar vivo, enterrar vivos, enterra vivo, enterrem vivo, enterrem vivos, sepultar vivo,
      soterr*, gasear, gaseia, gaseiem, gaseados, câmara de gás, apertar o pescoço, aperta o pescoço, torcer o
      pescoço, torce o pescoço, torçam o pescoço, tapar a boca, saco na cabeça, cadeira elétrica, mata leão, gravata
      no pescoço, linchar na árvore, laço, nó corredio`,
    assault: `atacar, ataca, ataque, ataquem, ataques, atacam, atacou, atacaram, atacamos, atacando, atacado*, atacada,
      atacaremos, atacarei, ataquemos, assalt*, invadir, invade, invada, invadam, invadem, invadiu, invadiram,
      invadimos, invadiremos, invadindo, invasão, invasões, emboscad*, embosc*, tocaia, tocaias, tocaiar, cilada*,
      armar uma espera, fazer uma espera, linch*, despedaçar, dilacer*, estraçalh*, avanç* contra, avançar sobre,
      investir contra, investida*, massacr*, carnificina*, banho de sangue, genocídio*, pogrom*, chacina, chacinas,
      agressão, agressões, atentado*, atentar contra, ir pra cima, vai pra cima, vão pra cima, vamos pra cima, partir
      pra cima, parte pra cima, cair em cima, caiam em cima, caírem em cima, cair matando, tomar de assalto, tomem de
      assalto, ofensiva, cerco, cercar, cerca eles, cerquem, cercou, sitiar, saque*, saquear, pilhar, pilhagem,
      arrastão, quebra quebra, vandaliz*, depred*, barbariz*, emboscada armada, porrada neles, pau neles, cacete
      neles, fogo neles, assalto, bala neles, estupr*, violad*, violação, abus* sexual`,
    force: `jogar, joga da janela, jogar da janela, joguem da janela, jogar pela janela, atirar da janela, atirem da janela,
      atirar pela janela, jogar do telhado, jogar no chão, atirar ao chão, lançar, lança, lancem, lançou, arremess*,
      empurr*, arrast*, puxar, puxa, puxe, puxem, puxou, amarr*, algem*, amordaç*, acorrent*, prend* ele, prender,
      prende, prenda, prendam, atar, ata, atem, atado, pegar, pega, pega ele, peguem, pegue ele, pega ladrão, pegaram
      ele, pegá, apanhar, apanha, apanhem, apanharam, apanhá, agarr*, captur*, catar, cata ele, catem, sequestr*,
      raptar, rapta, raptem, raptou, raptaram, rapto, raptos, refém, reféns, caçar, caça, cace, cacem, caçou, caçada,
      caçadas, caçá, perseg*, persiga*, encurral*, acossar, acuar, acua, acuado, tranc*, fechar dentro, cárcere
      privado, soltar os cães, soltem os cães, derrub*, deitar abaixo, tombar, dominar ele, domina ele, dominem ele, imobiliz*, segura ele,
      segurem ele, agarrem eles, tirar de casa, tirem de casa, arrancar de casa, arranca, arranquem, arrancar,
      arrancou, sacar à força, tirar à força, à força, na marra, na porrada, tomar à força, forçar, força ele, forcem,
      obriga a, obrigar a, obriguem a, enfiar no porta malas, meter na bagageira, botar no porta malas, levar à força, levem à força,
      expulsem à força, fazer de refém, ir atrás, vão atrás, vai atrás, rastrear, rastreia`,
    purge: `acabar com, acaba com, acabem com, acabe com, acabou com, acabamos com, acabar de vez, dar sumiço, deu sumiço,
      dá sumiço, sumir com, some com ele, suma com, fazer desaparecer, façam desaparecer, fazer sumir, elimin*,
      erradic*, extermín*, extermin*, limpar, limpa, limpe, limpem, limpamos, limpeza, limpar a rua, limpar o bairro,
      limpar a cidade, faxina, fazer a faxina, varrer, varre, varra, varram, varreu, varreremos, varrer do mapa,
      riscar do mapa, risquem do mapa, apagar do mapa, apaguem do mapa, tirar do mapa, expuls*, expulse*, escorraç*,
      enxot*, correr com eles, pôr pra correr, botar pra correr, bota pra correr, correr a pontapé, desinfet*,
      desinfect*, dedetizar a cidade, desinfestar, purgar, purga, purguem, expurg*, depur*, livrar se, livrar o mundo,
      livrar nos, ver se livre, desaparecer, desapareça, desapareçam, desapareceram, remover, remova, removam, retirar
      de circulação, tirar de circulação, tirem de circulação, pôr a dormir, botar pra dormir, bota pra dormir, mandar
      pro outro mundo, manda pro outro mundo, mandar pro céu, mandar para o céu, enviar ao criador, encontrar o
      criador, mandar para os anjinhos, paletó de madeira, não deixar vivo, não deixem vivo, cortar o mal, cortar pela
      raiz, cortem pela raiz, arrancar pela raiz, solução final, resolver o problema, resolvam o problema, tirar do
      caminho, tirem do caminho, pedra sobre pedra, não sobrar um, silenciar, silencie, silenciem, calar de vez, calar
      para sempre, neutraliz*, banir, bana, banam, erradicação, fumigar, extirp*`,
    punish: `punir, pune, puna, punam, puniu, punido*, punida*, puniremos, punição, punições, castig*, vingar, vinga, vingue,
      vinguem, vingou, vingaremos, vingamos, vingança*, vinganca, revanche, retaliar, retalia*, represália*,
      represalia*, pagar caro, vai pagar, vão pagar, vao pagar, pagará, pagarão, há de pagar, hão de pagar, fazer
      pagar, faz pagar, façam pagar, pagar na mesma moeda, olho por olho, dente por dente, acerto de contas, ajuste de
      contas, acertar as contas, ajustar contas, acertar contas, cobrar a dívida, justiçar, fazer justiça, justiça
      popular, tortur*, machuc*, ferir, fere, fira, firam, feriu, magoar, maltrat*, aleij*, estropi*, mutilar, dar uma
      lição, dá uma lição, deem uma lição, ensinar uma lição, aprender a lição, aprendam a lição, mostrar quem manda,
      mostra quem manda, dar o troco, dá o troco, quebrar o espírito, humilh*, fazer sofrer, façam sofrer, sofrer,
      sofra, sofram, sofrerá, sofrerão, dar um corretivo, corretivo, dar um susto, dá um susto, lição, suplício,
      tribunal do crime, ponham na ordem, pôr na linha, flagel*, escarmento, servir de exemplo, sirva de exemplo`,
    defend: `defend*, defesa, defesas, proteg*, protej*, proteção, protecção, salvar, salva, salve, salvem, salvou, salvaram,
      salvando, salvamento, resgat*, socorr*, ajudar, ajuda, ajude, ajudem, ajudou, ajudaram, ajudando, resistir,
      resiste, resista, resistam, resistimos, resistiremos, resistência, lutar, luta, lute, lutem, lutam, lutou,
      lutamos, lutemos, lutando, lutaremos, lutas, combat*, batalh*, levantar se, levantar a cabeça, levanta te,
      levantem se, erguer, ergue, ergam, erguei, insurgir, insurreição, revolta, revoltas, revoltar, revoltem,
      revolução, sublev*, legítima defesa, autodefesa, escudo, fazer frente, enfrent*, amparar, abrigar, acolher,
      cuidar de, zelar`,
    firearm: `arma, armas, arma de fogo, armas de fogo, armamento*, armado, armados, armada, espingarda*, fuzil, fuzis, fuzil
      automático, rifle, rifles, carabina*, pistola, pistolas, revólver, revólveres, revolver, metralhadora*,
      submetralhadora*, escopeta*, caçadeira*, trinta e oito, três oitão, tresoitão, oitão, oitao, ponto quarenta,
      nove milímetros, 9mm, calibre, calibre doze, calibres, doze cano curto, glock, ak, ak47, ar15, kalashnikov, uzi,
      g3, bala, balas, munição, munições, municao, muniçao, cartucho*, projétil, projéteis, projéctil, chumbo, cano,
      cano serrado, coronha, gatilho, carregador de bala, pente de bala, pente cheio, pente alongado, tambor do
      revólver, silenciador*, mira, mira telescópica, coldre, ferro, ferros, berro, cano na cinta, trabuco*,
      bacamarte, garrucha, peça, quadrada, canhão, canhões, bicuda, canhota, máquina de tiro, fusca, canos`,
    blade: `faca, facas, facão, facões, facao, faquinha, peixeira, peixeiras, canivete*, navalha*, lâmina*, lamina, laminas,
      punhal, punhais, adaga*, estilete*, xis ato, machado*, machadinh*, catana*, machete*, espada*, sabre*, foice*,
      gadanha*, cutelo*, baioneta*, lança de ferro, seringa*, agulha*, gilete, giletes, serra elétrica, motosserra*,
      motoserra, serrote*, bisturi, tesoura*, ponta e mola, ponta afiada, fio da navalha, afiar, afia, afiem, afiad*,
      chuço*, espeto*, arma branca, armas brancas, naifa*, lambedeira, caco de vidro, gume`,
    blunt: `taco, tacos, taco de beisebol, bastão, bastões, porrete*, cacete, cacetes, cacetete*, cassetete*, pau, paus,
      vara, varas, varapau*, ripa, ripas, sarrafo*, madeira, martelo*, marreta*, malho, picareta*, pé de cabra, pés de
      cabra, tijolo*, pedra, pedras, pedregulho*, calhau*, paralelepípedo*, cano de ferro, barra de ferro, barras de
      ferro, ferro na mão, corrente, correntes, pá, pás, enxada*, chave inglesa, chave de roda, corda, cordas,
      soqueira*, soco inglês, punho*, mãos nuas, bengala*, cinto, chicote*, chibata*, garrafa, garrafas, cadeira na
      cabeça, porretada, moca, mocas, maço, tranca de ferro, capacete, estilingue, fisga, fundas, tábua*, mesa na
      cabeça`,
    bomb: `bomba, bombas, bombinha, bombinha caseira, bomba caseira, carro bomba, granada*, mina terrestre, minas
      terrestres, morteiro*, explosivo*, dinamite*, tnt, c4, semtex, pólvora, foguete*, rojão, rojões, míssil,
      mísseis, missil, misseis, drone, drones, gasolina, gasóleo, diesel, querosene, petróleo, álcool etílico,
      combustível, combustíveis, coquetel molotov, cocktail molotov, molotov*, fósforo*, isqueiro*, pavio*, rastilho*,
      detonador*, temporizador*, ácido*, veneno*, peçonha, cianeto, arsénico, arsênico, ricina, raticida, chumbinho,
      gás, gases, gas, botijão, botijões, botija de gás, galão de gasolina, jerrican, jerricã, soda cáustica, lixívia,
      nitroglicerina, fertilizante, napalm, maçarico*, lança chamas, colete explosivo, artefato explosivo, engenho
      explosivo, torpedo*, obus*, pneus em chamas, garrafa incendiária, nitrato`,
    body: `cabeça, cabeças, cabeca, cabecinha, cachola, cuca, coco, crânio*, cranio, caveira*, testa, nuca, miolo, miolos,
      cérebro*, cerebro, cara, fuça, fuças, focinho*, tromba, trombas, rosto*, face, queixo*, mandíbula*, nariz,
      narizes, orelha*, ouvido*, olho, olhos, boca, bocas, beiço*, lábio*, dente, dentes, dentadura, língua, línguas,
      garganta*, goela*, pescoço*, pescoco, gogó, ombro*, braço*, braços, bracos, cotovelo*, pulso*, mão, mãos, mao,
      maos, dedo, dedos, unha, unhas, peito, peitos, costela*, costas, lombo*, espinha*, coluna, barriga, barrigas,
      bucho, pança, tripas, tripa, vísceras, entranhas, estômago, fígado, figado, rim, rins, pulmão, pulmões, coração,
      corações, coracao, perna, pernas, joelho*, canela*, tornozelo*, pé, pés, bunda, rabo, cu, traseiro, bolas,
      tomates, colhões, saco, pele, couro, osso, ossos, carne, veia, veias, cabelo*, corpo, corpos`,
    death: `morte*, morto, mortos, morta, mortas, mortal, mortais, morrer, morre, morra, morram, morrem, morreu, morreram,
      morri, morro de, morrendo, morrerá, morrerão, morrerei, morrido, morria, morresse, falec*, óbito*, obito*,
      perec*, cadáver*, cadaver*, defunto*, finado*, presunto no chão, corpo no chão, caixão, caixões, caixao, cova,
      covas, túmulo*, tumulo, tumba*, sepultura*, sepult*, vala, valas, vala comum, jazigo*, lápide*, funeral,
      funerais, funerári*, velório*, velorio, enterro*, enterr*, cemitério*, cemiterio*, necrotério, morgue, iml,
      luto, sangue*, sangr*, ensanguent*, hemorrag*, inferno, infernos, além, último dia, último suspiro, último
      fôlego, últimas horas, último adeus, hora da morte, hora derradeira, viúv*, viuv*, órfão, órfãos, órfã, órfãs,
      orfandade, bater as botas, bate as botas, esticar o pernil, esticar a canela, esticou a canela, ir desta para
      melhor, foi dessa pra melhor, abotoar o paletó, comer capim pela raiz, sete palmos, sete palmos de terra,
      descans* em paz, rip, necrológic*, fatal, fatais, letal, letais, sem vida, alma penada, esquife, mortandade,
      mortuári*, virar presunto`,
    hero: `herói, heróis, heroi, herois, heroína, heroínas, heroic*, heróic*, heroísmo, mártir, mártires, martir, martírio,
      lenda, lendas, lendári*, lendario, mito, mitos, leão, leões, leao, leoa, leoas, águia, águias, tigre, lobo,
      lobos, glória*, gloria, glorios*, honra, honras, honrad*, honr* ele, honrar, honrou, coragem, corajos*, bravo,
      bravos, brava, bravura, valente*, valentia, audaz, audácia, destemid*, intrépid*, tomates no sítio, colhões de
      aço, culhões, culhão, macho de verdade, homem de verdade, espírito guerreiro, alma de guerreiro, alma guerreira,
      tiro o chapéu, tirar o chapéu, chapéu para ele, bem feito, muito bem, boa, mandou bem, mandaram bem, parabéns,
      parabens, palmas, palmas pra ele, salve, saudações, saúdo, continência, viva, vivas, imortal*, eterno, eternos,
      eterna, guerreiro de verdade, exemplo pra todos, exemplo para todos, exemplo a seguir, monumento, estátua,
      medalha*, condecor*, patriota*, nobre*, gigante, monstro sagrado, nunca será esquecido, santo, santos, ídolo*,
      orgulho da nação, respeito máximo, brabo, braba, sacrifício, sacrificou se, campeão, campeões, façanha*, proeza*`,
    praise: `maravilh*, lindo, linda, lindos, lindas, lindíssim*, belo, bela, belíssim*, ótimo, ótima, otimo, óptimo, óptima,
      excelent*, excelência, fantástic*, fantastic*, espetacular*, espectacular*, espetáculo, incrível, incríveis,
      incrivel, sensacional, sensacionais, extraordinári*, magnífic*, magnific*, perfeit*, obra prima, obra de arte,
      genial, geniais, gênio, génio, brilhante*, sublime*, impecável, louvável, louvar, louvo, louvado, louvamos,
      louvor, admir*, aplaud*, aplauso*, elogi*, enaltec*, exalt*, orgulh*, alegria*, alegr*, felicidade, feliz,
      felizes, feliz da vida, content*, celebr*, comemor*, festej*, brindar, brinde, brindemos, regozij*, vibr* de
      alegria, abenço*, bendit*, benditas, abençoado, graças a, deus abençoe, deus o abençoe, deus lhe pague, deus
      recompense, que deus recompense, finalmente, até que enfim, já era hora, bem feita, bem feito, mereceu,
      mereceram, tiveram o que mereciam, teve o que merecia, recebeu o que merecia, justiça feita, que prazer, dá
      gosto, dá gosto ver, que satisfação, satisf*, top, show, show de bola, massa, bacana, daora, da hora, irado,
      fixe, bué fixe, altamente, do caralho, sinistro, dez em dez, nota dez, nota mil, grande dia, trabalho limpo,
      belo trabalho, bom trabalho, que maravilha, me encheu de orgulho, notícia boa, boa notícia, melhor notícia,
      amei, adorei, adoro, merece aplauso, grandios*, divino`,
    condemn: `nojento, nojo, nojeira, repugn*, asco, asqueros*, repulsiv*, repulsa, monstruos*, monstruosidade*, vergonha*,
      vergonhos*, que vergonha, vexame, covardia*, cobardia*, covarde, cobarde, imoral, imorais, imoralidade,
      desuman*, inuman*, cruel, cruéis, crueis, crueldade*, barbár*, bárbar*, barbarie, selvage*, selvajaria, brutal*,
      brutais, brutalidade, atroz, atrozes, atrocidade*, crime, crimes, crime de ódio, criminos*, perverso*, pervers*,
      maldade*, maldos*, malvad*, mal puro, odios*, ódio, odio, ódios, horrível, horríveis, horrivel, horror,
      horrores, horroros*, horrend*, hediond*, terrível, terríveis, terrivel, pavoros*, abomin*, absurd*, ultraj*,
      escandal*, escândalo*, inaceit*, inadmiss*, intoler*, indefens*, injustific*, imperdo*, indesculp*, indign*,
      revoltant*, chocant*, lament*, deplor*, desprez*, doentio*, doentia*, gente doente, mente doente, insano,
      insana, loucura, como pode, como podem, como é que alguém, como é possível, como alguém pode, onde já se viu,
      que absurdo, que mundo é esse, onde vamos parar, sem desculpa, não tem desculpa, não há desculpa, nada
      justifica, sem justificativa, não se justifica, conden*, repudi*, repúdio*, rejeit*, recus*, opor, oponho me,
      opomos, oposição, sou contra, somos contra, discord*, denunci*, denúncia*, critic*, reprov*, censur*, inconceb*,
      tragéd*, trágic*, tragic*, triste*, tristeza, pesar, luto por, infâmi*, infame*, vil, vis, vileza, desprezível,
      fanátic*, extremism*, terrorismo, injust*, ignóbil, violência gratuita, grave, gravíssim*, escabros*, errado,
      errada, passou dos limites, passar dos limites`,
    law: `lei, leis, legal, legais, ilegalidade*, legisl*, tribunal, tribunais, julgamento*, julgar, julgad*, julgou,
      sentença*, sentenc*, condenação, condenado a, condenada a, condenados a, absolv*, processo judicial, processar,
      processo penal, ação judicial, acção judicial, audiência*, réu, réus, ré, arguido*, arguida*, acusad*, acusação,
      acusações, acusar, acusou, prisão, prisões, prisao, cadeia, cadeias, penitenciári*, presídio*, xadrez da
      delegacia, xilindró, xilindro, cana, preso, presos, presa, presas, prisão preventiva, prisão perpétua, detid*,
      deten*, boletim de ocorrência, bo, b o, fazer queixa, apresentar queixa, queixa crime, queixa, queixas,
      denunciar à polícia, registrar ocorrência, inquérito*, inquerito*, investig*, perícia*, advogad*, advocacia,
      defensor* públic*, culpad*, culpa, inocent*, inocência, direito*, direitos humanos, justiça, justica, justiça
      seja feita, artigo, artigos, código penal, constituição, constitucion*, crime previsto, multa, multas, multad*,
      indeniz*, indemniz*, recurso, recorrer, apelação, mandado*, habeas corpus, júri, jurad*, testemunh*,
      depoimento*, depor, fiança, caução, pena, penas, anos de prisão, anos de cadeia, cúmplice*, prova, provas,
      liminar, jurídic*, juridic*, judici*, ministério público, estado de direito, devido processo, delito*, infração,
      contraordenação, punível, liberdade condicional, tornozeleira, pulseira eletrónica, magistratura`,
    deserve: `dever, deve, devem, devemos, devia, deviam, devíamos, deveria*, devo, deves, devias, deverá, deverão, deverá
      ser, ter de, ter que, tem de, tem que, têm de, têm que, temos de, temos que, tenho de, tenho que, teria que,
      teriam que, tinha que, tinham que, tinha de, tinham de, há que, há de, hão de, hás de, precis*, merec*,
      merecid*, merecer, merecia, mereciam, dign*, digno de, necessári*, é necessário, é preciso, é mister, convém,
      impõe se, obrigação, obrigações, obrigatóri*, obrigad* a, dever de todos, dever sagrado, nosso dever, vale, é
      justo, nada mais justo, é certo, só há uma resposta, só existe uma resposta, única resposta, única solução,
      única saída, única linguagem, só entendem, só entende, só resta, só serve, nada menos que, nada menos do que,
      não há outro jeito, não tem outro jeito, não há outra forma, o mínimo, imprescind*, indispens*, é hora de, bom
      era, lugar deles é, lugar dele é, o certo é, só prestam, bandido bom, boa só`,
    lets: `vamos, vamo, bora, embora lá, vambora, bora lá, bora galera, simbora, vamos lá, vamos nessa, bora nessa, borá,
      partiu, toca a, toca a andar, toca, siga, anda lá, andem lá, força, força aí, avante, adiante, pra frente, em
      frente, à luta, à carga, às ruas, às armas, pra rua, todos à rua, já é hora, tá na hora, está na hora, é agora,
      chegou a hora, a hora chegou, chegou o momento, é o momento, a hora é essa, é tempo de, juntos, juntas, junto,
      todos juntos, unidos, unidas, unam se, uni vos, unamos, união, levantem, levantai, levantemos, levanta, levante
      se, acorda, acordem, acorda povo, acorda brasil, desperta, despertem, ergamos, façamos, sejamos, mostremos,
      marchemos, quem está comigo, quem tá comigo, quem tá junto, tamo junto, tamos juntos, estamos juntos, quem vem,
      quem vem comigo, quem topa, quem alinha, alinham, quem bora, chega, chega de esperar, chega de conversa, basta,
      basta de esperar, cansamos de esperar, sem dó, sem dó nem piedade, sem piedade, sem pena, sem misericórdia, não
      tenham pena, não tenham dó, não poupem, não poupar, sem perdão, sem medo, mãos à obra, manda ver, mandem ver,
      pau na máquina, cai dentro, pra cima deles, pra cima, para cima deles, a eles, neles, vai nessa, deixa de medo,
      não fiquem parados, ninguém fica parado, sem trégua, até ao fim, até o fim, deixem de ser cobardes, deixem de
      ser covardes`,
    will: `vou, vai, vais, vão, vao, vamos, vou te, vou lhe, vou lá, iremos, irei, irá, irão, ireis, ia, iam, íamos,
      pretend*, tencion*, intenção, intenções, intenciono, planej*, planear, planeia, planeiam, planeamos, planeio,
      plano, planos, prepar*, pronto, prontos, pronta, prontas, a postos, preparado, tô pronto, estou pronto, estamos
      prontos, jurar, jurou, juro, juro por, juramos, jurei, promet*, promessa*, prometo, dou a minha palavra, palavra de
      honra, prestes a, quase a, a ponto de, decid*, decisão, decidido, decidi, garanto, vou fazer, farei, faremos,
      estou indo, tô indo, tou a ir, tô chegando, tamo chegando, estamos chegando, estamos a chegar, venho, vimos aí,
      viremos, virei, chegaremos, chegarei, já vou, lá vou, estou a caminho, tô a caminho, serei, será, serão,
      seremos, estarei, estaremos, hei de, havemos de, hei, haverá, terei, teremos, terá, terão, um dia vou, ainda
      vou, minha missão`,
    want: `querer, quero, quer, quero ver, queres, querem, queremos, queria, queriam, queríamos, quis, quisera, quiser,
      quiserem, queira, queiram, qro, desej*, desejo*, espera que, esperem que, esperam que, espero, esperamos, espero que, esperança, tomara,
      tomara que, oxalá, quem me dera, quem dera, deus queira, queira deus, que deus, que o diabo, que morra, que
      morram, que se dane, que se danem, que se lixem, que apodreça, que apodreçam, apodreç*, apodrec*, sonho, sonhos,
      sonhar, sonho com, sonhava, sonhei, gostaria*, gostava de, gostava que, adoraria*, adorava ver, bem que podia,
      bem que podiam, podia, podiam, pudera, se ao menos, se eu pudesse, pudesse, tenho vontade, vontade de, dá
      vontade, apetece*, apetecia, ânsia, anseio*, sede de, mal posso esperar, mal vejo a hora, não vejo a hora,
      prefiro, preferia, merecia um`,
    threat: `senão, se não, se nao, ou então, caso contrário, senão vai, senão já sabe, vai ver, vais ver, vão ver, vocês vão
      ver, você vai ver, verás, verão só, veremos, me aguarde, me aguardem, aguarde me, aguardem, espera só, espera
      pra ver, cuidado comigo, abre o olho, abre os olhos, fica esperto, fica esperta, fica ligado, te cuida, cuida
      te, se cuida, põe te a pau, ponham se a pau, olha por ti, olha para trás, olhe para trás, sei onde, sabemos
      onde, sei onde mora, sei onde você mora, sei onde moras, sei onde vives, sei onde trabalha*, sabemos onde mora,
      sei onde estuda, sei teu endereço, sei seu endereço, sei a tua morada, conheço tua família, te acho, te
      encontro, vou te achar, vou te encontrar, vou te pegar, te pego, te pego lá fora, pego na saída, apanho te, vou
      te apanhar, vamos te achar, vamos te encontrar, vamos te pegar, hei de te encontrar, vou atrás de você, vou
      atrás de ti, vou até aí, vou à tua casa, na tua casa, na sua casa, arrepend*, vai se arrepender, vais arrepender
      te, arrepender te ás, último aviso, ultimo aviso, última chance, última oportunidade, último recado, da próxima
      vez, próxima vez, na próxima, a próxima é, és o próximo, você é o próximo, sua família, tua família, a tua
      família, tua mãe, teus filhos, seus filhos, sua filha, despede te, despeça se, se despede, despedir da família,
      diga adeus, diz adeus, dá adeus, dias contados, horas contadas, está com os dias, não passa de amanhã, não vai
      ver, não verá o, não chegas vivo, não vai chegar, não sai vivo, não sai viva, vais pagar, vai me pagar, me paga,
      me pagam, isso não fica assim, isto não fica assim, não vai ficar assim, vai ter volta, tem volta, já era, tá
      fodido, estás fodido, está morto, tá morto, estás morto, vai morrer, vais morrer, vão morrer, vai acordar com,
      vai amanhecer com, ameaç*, ameac*, não vai escapar, não escapas, não tem como fugir, acabou pra você, teu dia
      chegou, sua hora, tua hora, chegou tua hora, tamo de olho, estou de olho, estamos a ver te, tô te vigiando, a
      cobrança vem, vai dar ruim, vai dar merda, boca fechada, abrir a boca, se abrir a boca, se contares, se contar`,
    warn: `cuidado*, cautela, atenção, atencao, atentos, alerta*, alert*, avis*, aviso*, advert*, advirto, perigo*,
      perigos*, risco, riscos, emergência*, urgente, alarme*, sirene*, sirenes, abrigo, abrigos, abrigue*, procurem
      abrigo, evacu*, evit*, evitem, evite, fiquem em casa, fique em casa, fica em casa, fiquem longe, mantenham
      distância, afast*, não saiam, não saia, não saia de casa, não saiam de casa, não vão, não passem, não abram, não
      abra, não clique, não cliquem, não atenda, não atendam, não caia, não caiam, não caiam nessa, não respondam, não
      compartilhe, golpe do, golpe, golpes, fraude*, burla*, burlão, burlões, golpista, phishing, esquema fraudulento,
      boato falso, tomem cuidado, toma cuidado, tome cuidado, tenham cuidado, tem cuidado, prestem atenção,
      compartilhem, compartilhe, partilhem, repassem, repasse, avisem, avisa geral, espalhem, espalhe, passem a
      palavra, chamem a polícia, chame a polícia, chama a polícia, ligue 190, liguem 190, ligue 112, liguem 112, 190,
      112, 193, disque denúncia, disque 100, linha de apoio, denunciem, denuncie, proteja se, protejam se, recolh*,
      recomend*, orient*, preven*, precav*, tempestade chegando, vigilância, fiquem atentos, fiquem espertos,
      suspeit*, toque de recolher, recolher obrigatório, defesa civil, proteção civil, saída de emergência, rotas de
      fuga, interditad*, cortada ao trânsito`,
    fear: `medo*, medros*, temer, teme, temo, temem, temor*, temeros*, receio*, recear, pavor*, pânico*, panico,
      terror*, aterroriz*, aterrador*, apavor*, assust*, susto*, espant*, amedront*, intimid*, tremer de medo, tremo de medo, tremendo de medo, tremer,
      tremo, tremendo, treme, tremia, tremi, arrepi*, chorar, choro, chora, chorei, chorando, choram, chorou,
      choramos, lágrima*, lagrimas, soluç*, dor, dores, dolor*, doer, dói, doeu, doendo, sofro, sofri, sofreu,
      sofrimento*, sofrendo, angústi*, angusti*, ansios*, ansiedade, aflit*, afliç*, desesper*, pesadelo*, trauma*,
      traumatiz*, choque, em choque, chocad*, sobreviv*, hospital*, me feriu, me bateu, me agrediu, me ameaçou, me
      esfaqueou, fui agredid*, fui atacad*, fui ferid*, fui vítima, vítima de, quase morri, escapei, escapamos, não
      consigo dormir, não durmo, escondid* em casa, esconder me, me escondi, tenho medo, estou com medo, tô com medo,
      inseguran*, abalad*, aterrorizad*, borrad* de medo, cagado de medo, acagaçad*, cagaço, coração na mão, nó na
      garganta, preocup*`,
    calm: `paz, pacífic*, pacific*, pacifist*, calma, calmo, calmos, calminha, acalm*, tranquil*, seren*, sosseg*, relax*,
      misericórdi*, piedade, compaix*, clemênci*, perdão, perdao, perdo*, desculpem, reconcil*, diálogo*, dialog*,
      convers*, conversar, conversem, falar em vez, negoci*, mediação, tolerân*, toler*, respeit*, empat*, deixa em
      paz, deixem em paz, deixa ele, deixem eles, deixa ela, deixa pra lá, deixem pra lá, deixa lá, deixa estar, deixa
      quieto, larga isso, larga, larguem, larga a faca, larga a arma, larguem as armas, baixem as armas, abaixa isso,
      abaixa a arma, pousa a faca, não violência, não violent*, sem violência, sem violencia, chega de violência,
      violência não, violência gera violência, não à violência, não à guerra, ódio não, parem com isso, para com isso,
      pára com isso, pare com isso, parem, não toque, não toquem, não tocar, não mexe, não mexam, não encosta, não
      vale a pena, não compensa, não faz isso, não faças isso, não faça isso, não façam isso, não façam nada, não
      façam justiça, cabeça fria, cabeça no lugar, respira, respira fundo, respirem, não é solução, não resolve, não
      leva a nada, cessar fogo, trégua, harmonia, conviv*, ninguém merece morrer, ninguém deve, cada um na sua,
      bandeira branca, ninguém se machuque, bom senso, ama o próximo, amor ao próximo`,
    not: `não, nao, n, ñ, num, nunca, jamais, nem, sem, nada, nadinha, tampouco, também não, nem pensar, nem sonhar, de
      jeito nenhum, de maneira nenhuma, de modo algum, de forma alguma, nem morto, nem a pau, nem ferrando, nem
      fodendo, negativo, ninguém deve, ninguém deveria, ninguém pode, proibid*, proib*, proíb*, deixem de, deixe de,
      parar de, pare de, parem de, para de, deixar de, pára, evitar, exceto, excepto, menos, longe de, em vez de, ao
      invés de, contra, recuso, não se, não é, não foi, não pode, não podem, não deve, não devem`,
    money: `dinheiro, dinheiros, din, dindin, grana, granas, bufunfa, tutu, cascalho, carvão no bolso, verba, verbas, pila, pilas,
      prata, pratas, conto, contos, pau de nota, mangos, mango, merréca, merreca, bagatela, massa, guito, cacau,
      graveto, guita, pasta, papel moeda, nota, notas, notas de cem, real, reais, rs, r$, euro, euros, eur, dólar,
      dólares, dolar, dolares, libra, libras, kwanza, kwanzas, metical, meticais, escudo, escudos, peso, pesos,
      franco, francos, mil, mil reais, mil euros, milhão, milhões, milhao, milhoes, milhar, milhares, bilhão, bilhões,
      cem, cento, centena*, duzentos, trezentos, quinhentos, quinhentão, dez mil, cinco mil, vinte mil, cinquenta mil,
      cem mil, k, 5k, 10k, 50k, quantia*, valor, valores, soma, metade, metade agora, metade adiantado, metade antes,
      metade depois, adiantado, adiantamento*, sinal de metade, envelope*, maleta, mala de dinheiro, ouro, moeda,
      moedas, troco, vivo, em dinheiro vivo, em espécie, numerário, à vista, cheque*, cripto*, bitcoin*, btc, usdt,
      ethereum, monero, carteira digital, fortuna*, tostão, tostões, centavo*, cêntimo*, vintém, bolada, capital,
      riqueza, fundos`,
    pay: `pagar, pago, paga, paga bem, pagam, pagamos, pague, paguem, pagou, pagaram, pagando, paguei, pagarei, pagaremos,
      pagava, pagamento*, recompens*, prêmio*, prémio*, premio, premi*, bônus, bónus, gratific*, remuner*, honorári*,
      taxa, taxas, salário*, salario*, ordenado*, vencimento*, cachê, comissões, preço*, preco, precos, custo, custos,
      custa, custam, custou, custar, cobrar, cobra, cobro, cobrou, cobrança, ganhar, ganha, ganhas, ganham, ganhe,
      ganho, ganhos, lucro*, lucr*, receber, recebe, recebem, receba, recebes, recebido, em troca, generos*, valor a
      combinar, boa grana, bom dinheiro, dinheiro fácil, dinheiro na mão, na hora, pago na hora, pago bem, pagamos
      bem, pagamento à vista, bem pago, bem paga, bem pagos, compens*, acerto, quitar, dívida*, divida, dívidas, por
      cabeça, cabeça a prêmio, cabeça a prémio, vale dinheiro, ofereço dinheiro, oferta em dinheiro, vale quanto,
      reembols*`,
    donate: `doar, doa, doe, doem, doou, doaram, doando, doação, doações, doacao, doacoes, doador*, donativo*, contribu*,
      contributo*, arrecad*, angari*, coletar dinheiro, coletando dinheiro, coleta, colecta, recolha, recolha de fundos, vaquinha*,
      vaquinha online, vakinha, crowdfunding, financi*, patrocin*, apoi* com, apoio, apoiar, apoie, apoiem, apoiem
      com, ajudar com, ajude com, ajudem com, meta, metas, objetivo da campanha, falta pouco, faltam, faltando, falta
      só, caixinha, caixa, fundo, fundos, fundo de, cada moeda, cada centavo, cada cêntimo, cada real conta, cada euro
      conta, qualquer valor, qualquer quantia, pouco que seja, o que puder, o que puderem, transferência*, transfer*,
      transfira*, pix, chave pix, manda um pix, faz um pix, façam um pix, chave aleatória, mbway, mb way, multibanco,
      iban, nib, ted, boleto, depósito*, deposit*, conta, conta bancária, conta corrente, contas, cartão, cartao,
      cartões, carteira, paypal, wallet, endereço btc, rifa*, cota, rachar a conta, mealheiro, cofrinho, campanha,
      subscrev*, quotização, quota, quotas, padrinho da causa, comprar equipamento, comprar munição, juntar dinheiro,
      juntar grana, colabor*`,
    offer: `ofereço, oferec*, oferta*, quem fizer, quem faz, quem faria, quem fizer isso, quem o fizer, quem trouxer, quem
      me trouxer, quem der conta, quem acertar, quem conseguir, quem acabar, quem resolver, quem apagar, quem pegar,
      quem tiver coragem, quem se habilita, alguém se habilita, alguém topa, alguém interessado, alguem interessado,
      algum interessado, interessado*, interess*, quem topa, quem quer ganhar, quem aceita, procuro, procura se,
      procuramos, procuro alguém, procuro quem, preciso de alguém, precisa se, precisamos de alguém, preciso de gente,
      busco alguém, busca se, contrato, contrat*, serviço, servico, servicinho, serviços, serviço rápido, serviço
      simples, serviço fácil, trampo, trampo rápido, trabalhinho, trabalho fácil, trabalho rápido, trabalho simples,
      biscate*, bico, biscato, tarefa*, missão, missões, encomend*, encomenda, encomendas, pedido, negócio*, negocio,
      trato, acordo, proposta*, prova em foto, foto como prova, vídeo como prova, mandar foto, manda foto, com foto,
      com vídeo, prova do serviço, foto, fotos, garantid*, garantia, sem perguntas, sem pergunta, não faço perguntas,
      ninguém pergunta nada, sigilo, sigilo total, sigilos*, discreto, discrição, discret*, confidencial, anônim*,
      anónim*, vaga, vagas, oportunidade*, renda extra, alvo, alvos, endereço e foto, morada e foto, de confiança,
      aluguel de matador, matador profissional, profissional sério`,
    join: `junt* a nós, junte se, juntem se, junta te, junta se, juntar, juntar se, juntem, venham, venha fazer parte, vem
      fazer parte, faça parte, façam parte, faz parte, fazer parte, entra pra, entrar pro grupo, entre no grupo, entra
      no grupo, entrem, alist*, recrut*, inscrev*, inscriç*, inscric*, matricul*, ader*, adira, adiram, adesão,
      filie*, filiar, filia*, ingress*, cadastr*, candidat*, aceitamos, admit*, seleç*, selecion*, seleccion*,
      convoc*, convocação, chamada, chamado, mobiliz*, procuramos pessoas, procuramos gente, procuramos homens,
      procuramos jovens, procuram se, precisamos de, precisamos de homens, precisa de gente, voluntári*, voluntari*,
      voluntariado, vagas abertas, vagas limitadas, restam vagas, últimas vagas, ainda há vagas, ainda há lugares,
      lugares limitados, poucas vagas, fileira*, engrossar as fileiras, membro*, integrante*, associ*, torne se, torna
      te, seja um de nós, sê um dos nossos, um dos nossos, ser um dos nossos, vira um de nós, homens fortes, gente
      forte, rapazes fortes, gente de coragem, gente com coragem, homens de coragem, sangue frio, dispost*, disposto a
      tudo, dispostos a tudo, pronto para a ação, prontos para a acção, pronto pra ação, pra linha de frente, linha da
      frente, linha de frente, juramento*, treino*, treinamento*, treinar, treina, treinamos, treinem, acampamento*,
      curso*, formação, instrução, instrutor*, base de treino, quem quiser entrar, quem quiser participar, quer
      participar, particip*, recém recrutados, nova geração, crescendo o grupo, reforço*, soma com a gente, cola com a
      gente, cola com nós, colar, vem com a gente, vem connosco, vem conosco`,
    contact: `me chama, me chame, me chamem, chama no, chama no privado, chama no pv, chama no zap, chama inbox, chamar no
      privado, pv, privado, inbox, direct, dm, mp, pm me, mensagem privada, mensagem direta, manda mensagem, mande
      mensagem, mandem mensagem, manda msg, mandem msg, msg, envia mensagem, enviem mensagem, escreve me, escrevam me,
      escreva para, escreve pra mim, escrevam, contacto*, contato*, contact*, entra em contato, entre em contato,
      entrem em contacto, fale comigo, fala comigo, falem comigo, fala com, liga me, ligue, liguem, liga pra mim, me
      liga, telefon*, telefone, número, numero, nº, zap, zapzap, whats, whatsapp, wpp, telegram, signal, discord,
      instagram, insta, canal, canais, bot, link, link na bio, links, no link, link do grupo, grupo fechado, detalhes
      no privado, detalhes no pv, detalhes em privado, detalhes por mensagem, detalhes, mais informações, informações
      no, infos no, infos, encontro às, encontramo nos, nos encontramos, ponto de encontro, nos vemos às, pergunta
      por, pergunte por, perguntem por, procure por, procurem por, email, e mail, arroba, adiciona, adicionem,
      responde aqui, respondam aqui`,
    say: `dizer, diz, dizem, diga, digam, disse, disseram, dizendo, dizia, diziam, dito, digo, dizes, dizemos, dirá,
      diria, falar, fala, fale, falem, falam, falou, falaram, falei, falando, falava, falado, contar, conta que,
      conte, contem, contou, contaram, contei, escrever, escreve, escrevem, escreva, escreveu, escreveram, escrevi,
      escrito, escrita, escrevendo, postar, posta, poste, postou, postaram, postei, postado, public*, gritar, grita,
      grite, gritem, gritou, gritaram, gritando, gritavam, grito, gritos, berrar, berrou, pedir, pede, peço, peçam,
      pedem, pediu, pediram, pedindo, pedia, apelar, apela, apelou, apelaram, apelo*, exortar, exort*, clam*, incit*,
      instig*, pregar, pregou, pergunt*, respond*, resposta*, respost*, coment*, explic*, anunci*, afirm*, declar*,
      mencion*, citou, citar, repet*, repito, avisou, coloc* no grupo, chamar, chamou de, sugeri*, sugere, sussurr*,
      xing*, discurs*, debat*, discut*`,
    quote: `mensagem, mensagens, msgs, panfleto*, folheto*, comentário*, comentario*, post, posts, postagem, postagens,
      publicação, publicações, story, stories, tweet*, tuíte*, canal, canais, encaminh*, reencaminh*, repass*, recebi,
      recebemos, recebido, recebida, receberam, me mandaram, me mandou, mandaram me, mandaram no grupo, me enviaram,
      enviaram me, enviaram, print, prints, captura de ecrã, captura de tela, screenshot*, áudio, áudios, audio,
      vídeo, video, escrevem, escreveram, segundo, conforme, de acordo com, alegad*, supost*, texto diz, o texto diz,
      dizia o texto, dizia a mensagem, lia se, lê se, onde se lê, estava escrito, está escrito, tava escrito, dizendo
      que, diz que, disse que, palavra de ordem, palavras de ordem, slogan*, cartaz, cartazes, faixa, faixas,
      pichação, pichações, pichad*, grafite*, grafit*, boato*, rumor*, fofoca*, corrente de whatsapp, corrente do
      whatsapp, fake news, desinform*, citação, citações, entre aspas, aspas, olhem isto, olha isso, vejam isto, vejam
      só, alguém postou, alguém escreveu, alguém mandou, um tipo escreveu, um cara escreveu, circul*, anda a circular,
      está circulando, tá rolando, viral, viraliz*, frase*, trecho*, expressão, a palavra, título, legenda, bilhete*,
      carta, cartas, tradução, ouvi dizer, gente dizendo, tem gente dizendo, transcriç*`,
    news: `notícia*, noticia*, jornal, jornais, telejornal, reportagem, reportagens, reportad*, imprensa, mídia, media,
      comunicação social, agência, ontem, anteontem, ontem à noite, noite passada, esta madrugada, na madrugada, de
      madrugada, na última, semana passada, mês passado, atrás, há dias, há dois dias, segundo a polícia, segundo a
      psp, segundo fonte*, fonte, fontes, ferido*, ferida*, feridos graves, baleado, preso em flagrante, detido pela,
      detidos, suspeito*, suspeita*, suspeitos, vítima*, vitima*, testemunha*, aconteceu, aconteceram, ocorr*,
      ocorreu, ocorrência, registr*, registou se, comunicado*, nota oficial, declaraç*, autoridades, autoridades
      confirmam, acidente*, colisão, capot*, despiste, investigação em curso, investigações continuam, sob
      investigação, apur*, confirm*, inform*, divulg*, revel*, segundo o g1, balanço, hospitalizad*, internad*, estado
      grave, causas desconhecidas, socorrid*, resgatad*, inem, samu, bombeiros foram, bombeiros combat*, foi
      encontrado, foi encontrada, foram encontrados, foi morto, foi morta, foram mortos, morreu após, foi detido, foi
      preso, foram presos, foi condenado, julgado, tiroteio deixa, deixou mortos, deixou feridos, manchete*, plantão,
      última hora, urgente, ao vivo, em direto, homem de anos, de 30 anos, local do crime, cena do crime, perito*,
      conflito*, guerra, guerras, bombardeamento*, ofensiva militar, sismo, terremoto, terramoto, enchente*, inundaç*,
      delegacia de homicídios, porta voz, conferência de imprensa, coletiva de imprensa, entrevista*, segundo
      testemunhas`,
    question: `por que, porque será, porquê, por quê, pq, como, como assim, como é que, para que, para quê, pra que, pra quê,
      quem, quem é, qm, o que, o quê, que, qual, quais, quando, onde, aonde, cadê, kd, de onde, donde, quanto, quanta,
      quantos, quantas, será que, será, acaso, por acaso, alguém sabe, alguem sabe, sabem, sabe se, sabes, vocês
      sabem, é verdade, é mesmo, né, certo, não é, tem certeza, a sério, sério, what, oi, que horas, já viram, o que
      acham, o que é que`,
    link: `se, caso, porque, pois, porquanto, visto que, já que, uma vez que, mas, porém, porem, contudo, todavia,
      entretanto, no entanto, só que, quando, enquanto, até, ate, até que, até eles, para que, a fim de, pra, para,
      embora, apesar de, ainda que, mesmo que, mesmo, ou, ou seja, e, então, entao, logo, portanto, assim, por isso,
      depois, antes de, antes que, senão, como, desde que, assim que, sempre que, aliás, tipo, também, tambem, tb,
      tbm, além disso, inclusive, nem que, porque senão, conforme`,
    game: `jogo, jogos, joguinho*, jogar online, jogando, jogamos, joguei, jogatina, jogava, game, games, gamer*, gameplay,
      level, lvl, nível, níveis, nivel, fase, fases, boss, bosses, chefão da fase, último chefe, chefe final, raid,
      raids, dungeon*, masmorra, mapa, mapas, respawn*, renasc*, spawn*, loot, loots, skin, skins, item, itens,
      inventário, build, squad, duo, solo, teammate*, ranked, rank, ranqueada, rankeada, elo, round, rounds, ronda,
      rodada, zumbi*, zombie*, zumbis, dragão, dragões, orc, goblin*, monstros do jogo, mob, mobs, npc, npcs,
      headshot*, hs, capa na cabeça, sniper, awp, awm, scope, kill, kills, killstreak, streak, frag, frags, kd, k d,
      assist, dano, dps, hp, vida cheia, mana, xp, farm, farmar, farmando, upar, upando, upei, nerf*, buff*, bufar,
      gank, gankar, ult, ulti, mid, top lane, jungle, lane, torre, nexus, servidor, servidores, server, lag, ping,
      fps, moba, rpg, battle royale, controle, comando da consola, consola, console, joystick, ps4, ps5, playstation,
      xbox, nintendo, switch, steam, pontos, pontuação, vidas, checkpoint*, save, speedrun, lobby, guilda, guerra de
      clãs, guerra de clã, cs, csgo, cs2, lol, valorant, free fire, ff, fortnite, minecraft, roblox, gta, cod,
      warzone, dark souls, elden ring, pubg, dota, noob, noobs, newba, bot na partida, camper*, campando, campero,
      tryhard, smurf, hacker no jogo, cheater*, rushar, rush, rushei, rusha, plantar a bomba, planta a bomba, defusar,
      desarmar a bomba, bombsite, bomb b, clutch, ace, gg, ez, wp, nt, xadrez, xeque*, xeque mate, peão no xadrez,
      torre e bispo, come a dama, comer a dama, rainha do xadrez, dado, dados, tabuleiro, baralho, carta do baralho,
      truco, zap de truco, sueca, bisca, pôquer, poker, dominó, uno, paintball, airsoft, laser tag, queimada, polícia
      e ladrão, mata mata, deathmatch, missão secundária, quest, quests, stream, streamer, twitch, live, avatar,
      personagem, espectador, speedrunner, arma nova no jogo, personagens, zerei, zerar, platinei, derrota, vitória`,
    sport: `futebol, fut, futsal, fute, bola, bolas, partida, partidas, jogo de ontem, gol, gols, golo, golos, golaço*,
      golão, pênalti*, pênaltis, penalty, penálti, penáltis, falta, escanteio, canto, impedimento, fora de jogo,
      cartão amarelo, cartão vermelho, árbitro*, arbitr*, juiz ladrão, var, atacante, atacantes, avançado, avançados,
      ponta de lança, artilheiro*, centroavante, zagueiro*, defesa central, lateral, goleiro*, guarda redes, volante,
      meio campo, técnico, treinador*, banco de reservas, banco, seleção, selecção, campeonato*, liga, taça, copa,
      mundial, libertadores, brasileirão, série b, final, semifinal, quartos de final, oitavas, clássico, dérbi,
      derby, torcida, claque, estádio*, arquibancada*, bancada, boxe, boxeador*, pugilista*, mma, ufc, muay thai, jiu
      jitsu, jiujitsu, judô, judo, karatê, karaté, caratê, capoeira, taekwondo, ringue, octógono, luta livre, nocaute,
      nocauteou, finalização, treino de, treinar perna, treino de perna, academia, ginásio, musculação, malhar,
      malhando, supino, agachamento*, halter*, crossfit, corrida, corridas, corredor*, maratona, meia maratona,
      ciclismo, natação, nadar, basquete*, basquetebol, vôlei, voleibol, handebol, andebol, tênis, ténis, pádel,
      surf*, skate, fórmula 1, f1, olimpíad*, atleta*, medalha de ouro, placar*, marcador, empate*, empat*, vencer,
      venceu, venceram, ganhamos, perdemos, perder, perdeu, perderam, golear, golead*, massacrou o, massacramos o,
      atropelou o, amassou o adversário, adversári*, rival, rivais, chute a gol, remate*, remat*, drible, treino, hat
      trick, tiro com arco, tiro ao alvo, esgrima`,
    fun: `rir, ri, rindo, riso, risos, risada*, rs, rsrs, rsrsrs, kkk, kkkk, kkkkk, kkkkkk, kk, haha, hahaha, hahahaha,
      ahah, ahaha, ahahah, hehe, hehehe, huehue, kkkkkkk, lol, lmao, xd, ashuashua, morri de rir, morrer de rir,
      morrendo de rir, morto de rir, morta de rir, a morrer de riso, chorando de rir, rachei de rir, rachar o bico,
      partir a rir, parti me a rir, mijei de rir, piada*, zoeira, zoando, zuando, zueira, zoar, brincadeira*, brincar,
      brincando, brinco, brinca, a brincar, brinc* contigo, meme, memes, graça, engraçad*, engracad*, hilári*,
      hilario, cômic*, cómic*, humor, comediante, stand up, ironia, irônic*, irónic*, sarcas*, festa, festas, festão,
      festinha, festival, balada*, rolê, role, churras, discoteca, resenha, farra*, bebedeira, cerveja, cervejinha,
      breja, vinho, música*, musica*, concerto*, show, shows, banda, dj, som, dançar, dança*, dancei, dançando, funk,
      samba, pagode, sertanejo, fado, forró, rap, trap, rock, playlist, álbum, letra da música, canção, canções, amor,
      amores, amorzinho, amo, amo te, te amo, amar, paixão, apaixon*, beijo*, beij*, abraço*, abraç*, saudade*,
      lindeza, gato, gata, gatinh*, gostos*, fof*, fofo, fofa, fofinh*, querid*, aniversário*, aniversario*, parabéns
      a você, niver, presente de, bolo de, arrasou, arrasa, arrasaste, lacrou, arrasando, matou a pau, mandou muito,
      bombou, bombando, está bombando, pegando fogo na pista, em chamas hoje, de matar, de morrer, até morrer, morro
      de amores, morrendo de saudade, mata me de vergonha, me mata de, matas me, vergonha alheia, morta com isso, tô
      morta, to morta, tô morto, morri, top demais, demais, maneiro, maneiros, férias, ferias, praia, piscina, viagem, viagens,
      carnaval, natal, réveillon, emoji, figurinha*`,
    cook: `cozinh*, cozer, coze, cozido*, cozida*, cozid*, frit*, fritar, frite, frito, fritura, ferv*, assar, assa, asse,
      assado*, assada*, grelh*, refog*, estrug*, dour*, gratin*, temper*, marinar, marinad*, cortar a cebola, corta a
      cebola, cortar cebola, corte a cebola, picar a cebola, pique a cebola, picad* finamente, picadinh*, cortar em
      cubos, corte em cubos, em cubos, em fatias, em rodelas, rodelas, fatia, fatias, fatiar, descasc*, ralar, ralad*,
      bater os ovos, bata os ovos, bater as claras, claras em neve, bata no liquidificador, bater o bolo, batedeira*,
      liquidificador*, tábua de cortar, tábua de carne, faca de cozinha, faca de pão, faca do chef, faca afiada,
      desossar, desoss*, filet*, limpar o peixe, amanhar o peixe, amassar o alho, esmague o alho, esmagar o alho,
      receita*, ingrediente*, carne*, carne moída, carne picada, bife*, picanha*, costela assada, costelinha,
      linguiça*, chouriço*, salsicha*, bacon, presunto*, fiambre, frango*, galinha*, peru, pato, leitão, porco assado,
      carne de porco, cordeiro, borrego, cabrito, peixe*, bacalhau, sardinha*, camarão, camarões, polvo, lula frita,
      ovo, ovos, leite, queijo*, manteiga, margarina, azeite, óleo, oleo, sal, açúcar, acucar, pimenta*, alho, alhos,
      cebola*, tomate*, batata*, cenoura*, alface, couve*, feijão, feijao, feijoada, arroz, massa de, massas,
      macarrão, esparguete, lasanha, pizza*, farinha, fermento, massa do bolo, bolo, bolos, bolacha*, pastel, pastéis,
      pão, pães, pao, pãozinho, brigadeiro*, pudim, sobremesa*, doce*, chocolate, sopa*, caldo*, caldeirada, canja,
      salada*, molho*, molhos, forno, fornos, fogão, fogões, panela*, tacho*, frigideira*, colher, colheres, garfo*,
      prato, pratos, comer, come, comi, comeu, comida*, comidinha, almoço*, almoc*, almoç*, jantar*, jantei, janta,
      lanche*, pequeno almoço, café da manhã, ceia, churrasco*, churrasqueir*, espetinho*, espetada*, brasa do
      churrasco, carvão, café, cafezinho, chá, chás, suco*, sumo, sumos, fome, esfome*, morrendo de fome, morto de
      fome, cheio de fome, faminto*, restaurante*, tapioca, coxinha*, farofa, açaí, fogo baixo, fogo alto, lume
      brando, em lume brando, lume, minutos no forno, queimou o arroz, queimei o arroz, deixei queimar, delici*,
      sabor*, gostosa receita`,
    pest: `rato em casa, camundongo*, ratinho*, ratoeira*, veneno de rato, veneno para ratos, barata em casa, baraticida,
      baratas na cozinha, formiga*, formigueiro*, mosquito*, pernilongo*, melga*, mosca*, varejeira, vespa*, vespas
      asiáticas, marimbondo*, abelha*, colmeia*, aranha*, escorpião, escorpiões, carrapatos do, pulga*, piolho*,
      lagarta*, lesma*, caracol, caracóis, cupim, cupins, térmita*, caruncho, traça*, percevejo*, gafanhoto*,
      toupeira*, pombo*, pombos, morcego*, lagartixa*, cobra no quintal, erva daninha, ervas daninhas, mato alto,
      capinar, capina, roçar, roçadeira, roçadora, desmat*, inseticida*, insecticida*, inset*, insect*, repelente*,
      spray, pesticida*, herbicida*, glifosato, praga da lavoura, pragas urbanas, dedetiz*, desratiz*, desinfest*,
      controle de pragas, controlo de pragas, armadilha*, jardim, jardins, jardinag*, horta, hortas, quintal,
      canteiro*, vaso de, planta, plantas, plantar, plantei, planti*, semente*, sement*, flor, flores, rosa, rosas,
      roseira*, árvore*, arvore*, galho*, ramo, ramos, tronco*, toco, folha, folhas, grama, relva, relvado, gramado,
      cortar a grama, cortar a relva, corta relva, cortador de grama, aparar, podar, poda*, podei, lenha, rachar
      lenha, cortar lenha, corta lenha, lenhador*, lareira*, fogão a lenha, salamandra, fogueira*, fogueira de são
      joão, festa junina, fogo de artifício, fogos de artifício, caça ao, caça esportiva, caçador*, veado*, javali*,
      coelho*, perdiz*, capivara*, pescar, pesca, pescaria, anzol, isca, iscas, cana de pesca, vara de pesca, bolor,
      mofo, bolores, mancha*, nódoa*, tirar nódoas, tirar manchas, gordura queimada, ferrugem, entup*, desentup*,
      ralo, fungo*, adubo, composto, colher, colheita*, vindima*, matar formigas, matar baratas, mata moscas, mata
      insetos, matar o bicho, bicho, bichos, galinheiro, raposa*`,
    tech: `processo*, matar o processo, mata o processo, kill 9, servidor*, server, código, codigo, códigos, script*,
      scripts, teste, testes, testar, testes, arquivo*, ficheiro*, pasta, diretório, programa*, program*, software, hardware,
      app, apps, aplicativo*, aplicação, aplicações, aplicaç*, senha*, password*, palavra passe, login, logar,
      usuári*, utilizador*, rede, redes, wifi, wi fi, roteador, router, modem, firewall*, superfície de ataque, ataque
      ddos, ddos, força bruta, brute force, injeção de sql, sql, exploit*, vulnerab*, pentest*, hacker*, hackear,
      hackead*, malware, ransomware, vírus de computador, antivírus, antivirus, trojan, atualiz*, actualiz*, update*,
      upgrade*, instal*, desinstal*, reinici*, format* o, formatar, bateria*, bateria morreu, carregador*, carregar,
      carreg* o, celular, celulares, cel, telemóvel, telemóveis, telemovel, smartphone*, iphone, android, tela, telas,
      ecrã, ecrãs, monitor*, teclado*, mouse, rato do computador, motor, motores, máquina*, maquina*, botão, botões,
      clic*, internet, net, site, sites, navegador*, browser, chrome, download*, upload*, baixar, descarreg*, nuvem,
      cloud, backup*, banco de dados, base de dados, api, bug, bugs, bugado, bugou, debug*, commit*, git, github,
      merge, branch, deploy*, docker, container*, kubernetes, linux, windows, mac, python, java, javascript, thread*,
      compil*, algoritmo*, inteligência artificial, ia, chatgpt, robô, robôs, pc, notebook, portátil, computador*,
      cpu, gpu, placa de vídeo, placa gráfica, placa mãe, memória ram, ram, ssd, hd, disco rígido, disco, impressora*,
      impressão 3d, cabo, cabos, usb, hdmi, tomada*, curto circuito, fusível, disjuntor*, travou, travar, trava,
      travndo, congel* a tela, crash*, crashou, deletar, delet*, apagar arquivos, apagar o ficheiro, eliminar
      arquivos, excluir, exclui, excluído, excluída, excluindo, configur*, erro, erros, log, logs, terminal, linha de comando, executar o script,
      execut* o, executar o programa, disparar o evento, dispar* o alarme, gatilho no banco, trigger, queimou a placa,
      queimar o cd, freio*, travões, embreagem, óleo do motor, pneu, pneus`,
    culture: `filme*, filmes, cinema*, film, série, séries, serie, series, seriado*, temporada*, episódio*, episodio*, novela,
      novelas, telenovela*, netflix, hbo, anime*, mangá*, desenho animado, cena, cenas, personage*, protagonista*,
      vilão, vilões, vilao, vilã, ator principal, elenco, diretor do filme, realizador*, cineasta*, roteiro*,
      argumento do filme, trama, enredo*, spoiler*, trailer*, bilheteria, livro*, livros, romance*, conto, contos de
      fadas, capítulo*, capitulo*, página, páginas, autor, autora, autores, leitura, ler, li, lendo, biblioteca*,
      livraria*, quadrinhos, banda desenhada, hq, história*, historia*, histórico*, histórica, historiador*, antigo,
      antiga, antigos, antiguidade, idade média, medieval, medievais, século*, seculo*, época, império, impérios,
      imperio, guerra mundial, segunda guerra, primeira guerra, guerra fria, guerra colonial, guerra civil, batalha
      de, batalha da, revolução francesa, inquisição, ditadura, escravatura, escravidão, colônia, colónia, dinastia,
      rei medieval, museu*, exposição, exposições, galeria, teatro*, peça de teatro, palco, ópera, poema*, poesia*,
      verso*, soneto, literatura, literári*, palestra*, aula, aulas, prova de história, exame*, exame nacional, enem,
      vestibular, lição de casa, redação, dissertação, tese, teses, trabalho da faculdade, matéria, disciplina,
      professor de, faculdade, universidade*, pesquisa*, estudo, estudos, experiênci*, experiment*, laboratório,
      ciência*, cientista*, cientific*, científic*, documentári*, documentario*, podcast*, biografia*, ficção,
      fantasia, terror psicológico, suspense, policial negro, thriller, true crime, mitolog*, lenda antiga, deuses,
      tragédia grega, crítica, resenha do livro, obra, obras, arte, pintura, quadro, escultura, filosofi*, sociolog*,
      psicologia, tradiç*, folclore, provérbio*, ditado popular, letra, metáfor*, simbol*, símbolo*, bíblic*, romano*,
      gladiador*, faraó, viking*, samurai*, cavaleiro*`,
    health: `consulta*, consultório, médico de família, posto de saúde, upa, sus, sns, centro de saúde, clínica*,
      medicamento*, remédio*, remedio*, medicina, medicação, comprimido*, pílula*, xarope, antibiótic*, antibiotic*,
      analgésic*, paracetamol, ibuprofeno, dipirona, insulina, injeção, injecção, receita médica, doença*, doenca*,
      câncer, cancro, tumor*, quimio*, quimioterapia, radioterapia, vírus, virus, covid, gripe*, gripad*, resfriad*,
      constipad*, constipação, febre*, tosse*, tossir, dengue, zika, diabetes, diabétic*, pressão alta, tensão alta,
      colesterol, infarto*, enfarte*, avc, derrame, operação, cirurgia*, cirurgião, operado, operada, exame de sangue,
      análises, raio x, ressonância, ultrassom, ecografia, dor de cabeça, dores de cabeça, enxaqueca*, dor nas costas,
      dor de dente, dor de barriga, cólica*, menstruaç*, tpm, grávida*, gravid*, parto, vacina*, vacin*, cansad*,
      cansaço, exaust*, sono, dormir, durmo, dormi, insônia, insónia, dieta*, emagrec*, calorias, nutricion*, alerg*,
      asma, imunidade, bactéria*, germe*, anticorpo*, células cancerígenas, matar o vírus, combater a gripe, saúde,
      saudável, terapia*, terapeuta, psiquiatr*, depress*, fisioterap*, tratamento*, cura, curar, sintoma*,
      diagnóstic*, emergência médica, pronto socorro, urgências, ambulância*, pontos na testa, gesso, fratura*,
      transplante*, hemodiálise, anestesia, oncolog*`,
    daily: `trabalho*, trabalh*, trampo, emprego*, empreg*, desemprego, escritório*, escritorio, reunião, reuniões, reuniao,
      chefe chato, colega*, prazo*, deadline, relatório*, planilha*, projeto*, projecto*, turno*, hora extra, folga,
      escola, colégio, dever de casa, lição, trabalhos de casa, tpc, nota da prova, prova de matemática, faculdade,
      estudar, estudando, estudei, trânsito, transito, engarraf*, congestionamento, ônibus, onibus, autocarro*,
      comboio*, trem, metrô, metro, metro lotado, bonde elétrico, elétrico, uber, táxi, taxi, carona, boleia, boleias,
      multa de estacionamento, estacion*, tempo hoje, clima, previsão do tempo, calor, calorão, calor de matar,
      quente, frio, friozinho, frio de rachar, gelad*, chuva*, chover, chove, chovendo, temporal, sol, sol de rachar,
      vento, neve, nublad*, umidade, humidade, loja, lojas, compras, comprar, comprei, comprou, compramos, comprado, comprada, comprando, supermercado*,
      mercadinho, feira, promoção, promoções, saldos, desconto*, liquidação, black friday, preços de matar, facada no
      preço, preço do gás, conta de luz, conta da luz, conta de água, aluguel, renda da casa, boleto, contas pra
      pagar, roupa*, roupas, camisa*, camiseta*, camisola*, calça*, calças, vestido*, saia, casaco*, sapato*, sapatos,
      tênis novo, ténis, sapatilha*, salto alto, meia, meias, bolsa, mochila, óculos, telefone novo, lavar, lava,
      lavei, lavad*, lavar a louça, lavar roupa, máquina de lavar, louça*, passar roupa, passar a ferro, ferro de
      passar, limpar a casa, limpar o quarto, faxina em casa, aspirador, cabelo novo, cortar o cabelo, corte de
      cabelo, cortei o cabelo, salão, barbearia, barba, maquiagem, maquilhagem, unhas de gel, banho, chuveiro, duche,
      tomar banho, apartamento novo, mudança, móveis, movel, mobília, sofá, cama, colchão, obra em casa, reforma,
      remodel*, consert*, conserto*, arranjar, reparar, reparação, reparações, furadeira, berbequim, parafuso*,
      prego*, pregar um prego, martelar um prego, tinta, pintar a parede, parede, acordar cedo, acordei, despertador,
      segunda feira, matar aula, matar aulas, mato aula, matar o tempo, matar tempo, matar a saudade, matar saudades,
      matar a sede, matar a fome, quebrar o galho, quebra galho, quebrar a cabeça, morta de cansaço, morto de cansaço,
      morrendo de sono, morrendo de calor, morrendo de frio, morta de sono, de rastos, acabad*, estourad*, esgotad*,
      stress, estresse*, estress*, stressad*, cachorro da vizinha, passear o cão, gato de casa, rotina, domingo de
      preguiça, preguiça, fila, filas, banco fechado`,
    protest: `protest*, manifest*, manif, manifs, marcha*, marchar, passeata*, comício*, comicio*, ato público, concentração,
      vigília*, caminhada, greve*, greves, grevist*, greve geral, paralis*, boicot*, petição, petições, abaixo
      assinado, assinatur*, assin*, votar, vota, vote, votem, votei, voto, votos, votação, eleiç*, eleic*, eleitor*,
      urna, urnas, candidat*, campanha eleitoral, referendo*, plebiscito*, impeachment, renúncia, renunci*, demissão,
      demita se, demit*, demissões, rua com ele, fora já, fora o, reivindic*, exig*, exigimos, exijam, demandas,
      sindicato*, sindical*, salários dignos, salário mínimo, reforma da previdência, corrupç*, corrup*, desvio de
      verba, liberdade*, democra*, igualdade, direitos, direitos trabalhistas, feminis*, antirracis*, racismo,
      ambiental*, climátic*, ecolog*, pacificamente, pacífica, de forma pacífica, manifestação pacífica, palavra de
      ordem, cartaz, cartazes, faixa, faixas, bandeira*, bandeirada, panelaço*, buzinaço*, cacerolada, parlamento,
      congresso, senado, assembleia*, assembleia da república, câmara dos deputados, plenári*, projeto de lei,
      decreto*, medida provisória, cpi, orçamento, imposto*, reforma, reformas, partido, partidos, oposição, esquerda,
      direita, políticas públicas, privatiz*, lutar por direitos, luta dos trabalhadores, derrubar o veto, derrubar a
      lei, derrubem o decreto, ocup*, ocupação, ocupar a praça, bloque*, desobediência civil, concentração às,
      ativis*, activis*, cidadania, transparência, moradia, habitação, justiça social, ato contra`,
    charity: `caridade, beneficen*, solidári*, solidariedade, instituição, ong, ongs, ipss, associação, fundação, orfanato*,
      crianças carentes, crianças pobres, crianças com câncer, criança doente, ajudar os pobres, pobres, sem abrigo,
      morador* de rua, moradores de rua, carente*, necessitad*, família necessitada, cesta básica, cestas básicas,
      banco alimentar, alimento*, alimentos não perecíveis, sopa dos pobres, sopão, refeições, marmita*, agasalho*,
      campanha do agasalho, cobertor*, roupas de inverno, roupa usada, brinquedo*, fralda*, fraldas, leite em pó,
      material escolar, doação de sangue, doar sangue, doe sangue, dar sangue, dador*, hemocentro, medula, doação de
      órgãos, tratamento da, cirurgia da, custear o tratamento, hospital do câncer, ala pediátrica, cadeira de rodas,
      animais abandonados, abrigo de animais, canil, gatil, castração de gatos, ração, adoção, adote, adotar, vítimas
      das enchentes, vítimas da enchente, desabrigad*, desalojad*, bazar beneficente, bingo solidário, rifa solidária,
      corrida solidária, mutirão, voluntários para, precisam de ajuda, precisa de ajuda, toda ajuda, bem vinda,
      apadrinh*, asilo, lar de idosos, boa ação, fazer o bem`,
    house: `casa, casas, casinha, lar, lares, apartamento*, apê, ap, apto, prédio*, predio*, edifício*, condomínio*,
      moradia, moradias, mansão, vivenda, barraco*, porta, portas, portaria, portão, portões, portao, janela*,
      varanda*, sacada, quintal, quintais, pátio, terreno, muro*, cerca, cercas, telhado*, teto, tecto, laje, quarto*,
      sala, salas, cozinha, cozinhas, banheiro*, casa de banho, corredor, escada*, escadas, elevador*, porão, cave,
      sótão, garagem, garagens, carro, carros, carrinha, caminhão, camião, moto, motos, endereço*, endereco, morada,
      moradas, fechadura*, chave, chaves, campainha, soleira, rés do chão, andar, sítio, fazenda*, rancho, galpão`,
    public: `rua, ruas, avenida*, praça*, praca, pracas, largo, esquina*, calçada, passeio, ponte, pontes, viaduto*,
      estrada*, rodovia*, autoestrada*, beco, becos, viela, quebrada, favela*, comunidade, morro, bairro*, periferia,
      centro, centro da cidade, estação, estações, estacao, terminal, rodoviária, aeroporto*, porto, paragem, ponto de
      ônibus, parada de ônibus, autocarro, ônibus, metrô, metro, trem, comboio, escritório, sede, sedes, repartição,
      repartições, finanças, segurança social, ministério, palácio*, planalto, prefeitura*, câmara municipal, junta de
      freguesia, paços do concelho, cartório, fórum, tribunal, delegacia*, esquadra*, esquadra da polícia, posto da
      gnr, quartel, quartéis, quarteis, caserna, base militar, embaixada*, consulado, loja, lojas, mercado*, feira,
      shopping*, centro comercial, supermercado, banco, bancos, agência bancária, posto de gasolina, bomba de
      gasolina, escola*, colégio, creche*, universidade, hospital, hospitais, centro de saúde, acampamento, campo,
      campos, albergue*, hostel, hotel, hotéis, alojamento*, abrigo, centro de acolhimento, armazém, armazéns,
      depósito, fábrica*, vila, vilas, aldeia*, cidade*, povoado*, município*, interior, fronteira*, alfândega, posto
      fronteiriço, templo*, capela, mesquita*, terreiro*, culto, missa, prisão, cadeia, presídio, parque*, estádio,
      bar, bares, boteco, café da esquina, boate, discoteca, redação do jornal, estúdio, emissora, assembleia,
      parlamento, lan house, estacionamento`,
    time: `agora, agora mesmo, já, ja, neste momento, hoje, hj, hoje à noite, hoje de noite, esta noite, essa noite, logo à
      noite, amanhã, amanha, amanhã cedo, depois de amanhã, manhã, manhãs, de manhã, manhã cedo, ao amanhecer,
      madrugada*, ao raiar, aurora, alvorada, meio dia, tarde, de tarde, à tarde, tardinha, entardecer, ao anoitecer,
      anoitecer, noite, noites, à noite, de noite, meia noite, segunda, segunda feira, terça, terça feira, quarta,
      quarta feira, quinta, quinta feira, sexta, sexta feira, sexta à noite, sábado*, sabado, domingo*, fim de semana,
      fds, em breve, brevemente, logo, daqui a pouco, daqui a, em seguida, próxima semana, semana que vem, para a
      semana, mês que vem, próximo mês, dia, dias, semana, semanas, mês, meses, ano, anos, hora, horas, meia hora,
      minuto*, segundo, segundos, às oito, às dez, às 8h, às 20h, 20h, 22h, 18h, relógio, depois, antes, sempre,
      ainda, quando anoitecer, quando escurecer, de uma vez, imediatamente, rapidamente, até sexta, até amanhã, data,
      janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro`,
    many: `todos eles, todas elas, todos sem exceção, todos sem excepção, sem exceção, sem excepção, sem exceções, um por
      um, uma por uma, um a um, uma a uma, cada um deles, até o último, até ao último, até a última, do primeiro ao
      último, não sobra um, não sobre um, não sobrar nenhum, não reste um, não fica um, não fique um, nem um só, nem
      um vivo, nenhum deles, muito, muitos, muita, muitas, mt, mto, mtos, bué, bués, bastante*, montes, monte de, um
      monte, montão, carradas, pra caramba, pra caralho, pra cacete, à beça, pacas, mais, mais e mais, dezena*,
      dúzia*, centenas, milhares, multidões, inúmer*, incontáv*, vários, várias, varios, tantos, tantas, tanto, tanta,
      quantos mais, demais, inteiro, inteira, inteiros, tudo, todo, toda, toda a raça, toda a corja, toda essa gente,
      a cambada toda, o bando todo, a família inteira, geral, tudinho, maioria, quase todos, por completo,
      completamente, totalmente, em massa, aos montes`,
    move: `ir, vá, vai lá, vão lá, foi, foram, fui, fomos, indo, ide, vir, vem, vêm, venha, venham, vinha, veio, vieram,
      vindo, vinde, cheg*, sair, sai, saia, saiam, saem, saiu, saíram, saindo, saímos, saiamos, entrar, entra, entre,
      entrem, entrou, entraram, entrando, voltar, volta, volte, voltem, voltou, voltaram, reunir, reúne, reúnam,
      reunimo nos, reunidos, junto ao, juntamo nos, concentrar, encontr*, trazer, traz, traga, tragam, trazem, trouxe,
      trouxeram, tragam todos, levar, leva, leve, levem, levam, levou, levaram, levando, carregar, buscar, busca,
      busquem, busque, seguir, segue, sigam, siga me, seguem, seguiu, seguindo, passar, passa, passe, passem, passou,
      passaram, correr, corre, corra, corram, corram lá, correu, correram, correndo, fugir, foge, fuja, fujam, fugiu,
      fugiram, andar, anda, ande, andem, andando, andam, caminh*, subir, sobe, subam, subiu, descer, desce, desçam,
      desceu, apress*, despach* te, despacha te, rápido, depressa, mexe te, mexam se, partir, parte, partam, partiu,
      partiram, marchar, cola aí, cola lá, colem, aparec*, dirij*, desloc*, aproxim*, vaza, vazar, some daqui, pula,
      pular, saltar, salta, saltem, cair, cai, caiu, ficar, fica, fique, fiquem, ficou, ficam`,
    give: `dar, dá, dê, deem, dêem, dão, deu, deram, dando, dado, dei, damos, dava, pôr, por, põe, ponha, ponham, põem,
      pôs, puseram, posto, meter, mete, meta, metam, meteu, meteram, botar, bota, bote, botem, botou, colocar, coloca,
      coloque, coloquem, colocou, fazer, faz, faça, façam, fazem, fez, fizeram, fazendo, feito, feita, fiz, fizer,
      faço, fazes, faziam, ter, tem, têm, tenho, tens, temos, tinha, tive, teve, ser, é, são, sou, és, era, eram, foi,
      estar, está, estão, tá, tão, tô, to, estou, estás, estava, tava, haver, há, houve, obter, conseguir, consegue*,
      conseg*, consig*, arranjar, arranja, arranjem, arrumar, arruma, arrumem, usar, usa, use, usem, usou, usando,
      deixar, deixa, deixe, deixem, deixou, segurar, segura, segure, segurem, olhar, olha, olhe, olhem, ver, vê, veja,
      vejam, viu, viram, vejo, achar, acha, acho, ache, achem, achou, encontrar, encontre, esperar, espera, espere,
      esperem, tirar, tira, tire, tirem, tirou, mandar, manda, mande, mandem, mandou, começar, começa, comecem, abrir,
      abre, abram, fechar, fecha, fechem, poder, pode, podem, pude, posso, podemos, saber, sei, sabe, sabemos, tentar,
      tenta, tentem, tomar, toma, tome, tomem, pegue, pegar`,
    greet: `olá, ola, oi, oie, oiê, oii, opa, e aí, eaí, eae, iae, salve salve, fala aí, fala galera, fala pessoal, alô, bom
      dia, bomdia, boa tarde, boa noite, boas, bons dias, tudo bem, td bem, tudo bom, tudo certo, beleza, blz, suave,
      como vai, como vão, como estás, como você está, tás bem, paz seja convosco, a paz do senhor, paz e bem, amém,
      amem, obrigad*, obg, brigad*, valeu, vlw, grato, grata, agradeç*, agradec*, por favor, pf, pfv, faz favor, se
      faz favor, sff, desculp*, desculpa, perdão, com licença, foi mal, parabéns, felicidades, feliz aniversário,
      feliz natal, feliz ano novo, boas festas, boa páscoa, boa sorte, boa viagem, bom fim de semana, bom descanso,
      bons sonhos, durma bem, dorme bem, querido, querida, queridos, caro, cara amiga, caros, prezad*, meu bem, meu
      amor, amigos e amigas, se deus quiser, graças a deus, deus te abençoe, fica com deus, fiquem com deus, tchau,
      xau, adeus, até logo, até já, até amanhã, até mais, até breve, abraços, beijinhos, bjs, abs, saudações,
      cumprimentos, bem vindo*, bem vinda*, bem vindos, saúde, melhoras, flw, falou, tmj, as melhoras`,
  },
  scripts: ['latin'],
  order: 'free',
  common: ['o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'de', 'do', 'da', 'dos', 'das', 'em', 'no', 'na', 'nos', 'nas', 'e', 'ou', 'que', 'por', 'para', 'pra', 'pro', 'com', 'se', 'seu', 'sua', 'seus', 'suas', 'meu', 'minha', 'meus', 'minhas', 'teu', 'tua', 'teus', 'tuas', 'nosso', 'nossa', 'nossos', 'nossas', 'este', 'esta', 'estes', 'estas', 'esse', 'essa', 'esses', 'essas', 'isso', 'isto', 'aquele', 'lhe', 'lhes', 'me', 'te', 'eu', 'ele', 'ela', 'eles', 'elas', 'voce', 'voces', 'vc', 'vcs', 'mais', 'mas', 'como', 'muito', 'ja', 'tudo', 'todo', 'toda', 'todos', 'todas', 'foi', 'sao', 'ser', 'era', 'tem', 'ha', 'ao', 'aos', 'sobre', 'entre', 'sem', 'ate', 'desde', 'quando', 'onde', 'quem', 'porque', 'tambem', 'agora', 'hoje', 'amanha', 'noite', 'ontem', 'aqui', 'la', 'assim', 'bem', 'cada', 'outro', 'outra', 'so', 'vai', 'vou', 'vamos', 'vao', 'pode', 'pelo', 'pela', 'pelos', 'pelas', 'num', 'numa', 'nao', 'q', 'pq', 'ta', 'tao', 'estao', 'gente', 'depois', 'ainda', 'neste', 'nesta', 'nesse', 'nessa', 'dele', 'dela', 'deles'],
  classes: {
    day: ['hoje', 'noite', 'amanha', 'segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo'],
    did: ['matou', 'degolou', 'esfaqueou', 'fuzilou', 'queimou', 'enforcou', 'linchou', 'explodiu', 'atirou', 'atropelou', 'espancou', 'massacrou', 'assassinou', 'executou', 'decapitou'],
    stick: ['paulada', 'pancada', 'porrada', 'facada', 'pontape', 'machadada'],
    coin: ['euros', 'reais', 'dolares', 'contos', 'mil'],
    these: ['desses', 'destes', 'dos', 'das', 'dessas'],
    throw: ['joguem', 'joga', 'jogue', 'taquem', 'taca', 'atirem', 'lancem', 'lanca', 'jogar', 'atirar', 'lancar', 'tacar'],
    your: ['tua', 'teu', 'tuas', 'teus', 'vossa', 'vosso', 'vossos'],
    the: ['a', 'o', 'as', 'os'],
    kin: ['vizinho', 'vizinha', 'mulher', 'marido', 'filho', 'filha', 'filhos', 'mae', 'pai', 'namorada', 'namorado', 'esposa', 'irmao', 'colega', 'amigo', 'jovem', 'idoso', 'idosa', 'suspeito', 'ex', 'companheira'],
    killer: ['assassino', 'assassinos', 'homicida', 'atirador', 'atiradores', 'pistoleiro', 'sicario', 'terrorista', 'terroristas', 'agressor', 'agressores', 'incendiario'],
    caught: ['prendeu', 'prenderam', 'deteve', 'detiveram', 'capturou', 'capturaram', 'condenou', 'condenaram', 'apanhou', 'apanharam', 'pegou', 'pegaram', 'prender', 'capturar', 'identificou', 'denunciou'],
    num: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    soon: ['hoje', 'noite', 'amanha'],
    i: ['eu', 'te', 'vos'],
    whom: ['voce', 'voces', 'vcs', 'todos', 'ele', 'eles', 'te', 'vos'],
    them: ['os', 'as', 'o', 'a'],
    dative: ['lhe', 'lhes', 'te', 'vos', 'eles'],
    told: ['foi', 'foram', 'sendo', 'ser', 'teria', 'tinha', 'tinham', 'tem', 'havia', 'haviam', 'ter', 'era', 'eram'],
    subject: ['que', 'se', 'quem', 'ele', 'ela', 'isso', 'homem', 'mulher'],
    be: ['ser', 'serem', 'sejam', 'seja', 'morrer', 'acabar', 'terminar', 'ver', 'serao', 'seras', 'sera', 'seria', 'seriam', 'ficar'],
    letting: ['deixar', 'deixa', 'permitir', 'evitar', 'diz', 'acha', 'acho'],
    let: HARD.map((v) => v.third[1]!),
    let1: HARD.map((v) => v.third[0]!),
    inf: EVERY.map((v) => v.infinitive[0]!),
    in: ['em', 'no', 'na', 'nos', 'nas', 'nele', 'nela', 'neles', 'nelas', 'nesse', 'nessa', 'nesses', 'nessas', 'neste', 'nesta', 'nestes', 'nestas', 'naquele', 'naquela', 'naqueles', 'naquelas', 'num', 'numa'],
    should: ['devia', 'deviam', 'deveria', 'deveriam', 'deve', 'devem', 'merece', 'merecem', 'mereces', 'merecia', 'mereciam'],
    alive: ['vivo', 'viva', 'vivos', 'vivas'],
    gonna: ['vo', 'vou', 'vamo', 'vamu'],
    run: ['executar', 'execute', 'executa', 'executem', 'executando', 'executo'],
    drop: ['elimina', 'eliminar', 'elimine', 'eliminem', 'abater', 'abate', 'abata', 'destruir', 'destrua', 'destruam', 'matar', 'mata', 'mate', 'matem'],
    tech: ['hino', 'hinos', 'melodia', 'sinfonia', 'coreografia', 'danca', 'jogada', 'jogadas', 'script', 'scripts', 'comando', 'comandos', 'codigo', 'programa', 'programas', 'teste', 'testes', 'tarefa', 'tarefas', 'plano', 'projeto', 'projetos', 'obra', 'obras', 'peca', 'pecas', 'musica', 'musicas', 'query', 'consulta', 'job', 'jobs', 'arquivo', 'arquivos', 'ficheiro', 'ficheiros', 'servico', 'servicos', 'exercicio', 'exercicios', 'movimento', 'movimentos', 'contrato', 'divida', 'dividas', 'hipoteca', 'garantia', 'orcamento', 'sentenca', 'passo', 'passos', 'mandado', 'manobra', 'maquina', 'maquinas', 'pod', 'pods', 'processo', 'processos', 'sessao', 'sessoes', 'thread', 'threads', 'worker', 'workers', 'daemon', 'container', 'containers', 'instancia', 'instancias', 'usuarios', 'utilizadores', 'duplicados', 'linha', 'linhas', 'coluna', 'colunas', 'tabela', 'tabelas', 'erro', 'erros', 'bug', 'bugs', 'mancha', 'manchas', 'gordura', 'gorduras', 'acucar', 'cheiro', 'odor', 'toxinas', 'concorrencia', 'papelada', 'ativo', 'ativos', 'virus', 'duvida', 'duvidas'],
    to: ['para', 'pra', 'pro', 'pros', 'pras', 'ao', 'aos', 'as'],
    mine: ['te', 'vos', 'lhe', 'lhes'],
    must: ['devem', 'deviam', 'deveriam', 'merecem', 'mereciam', 'precisam', 'deve', 'devia', 'deveria', 'merece', 'merecia', 'precisa'],
    lo: ['los', 'las', 'lo', 'la', 'lhes', 'lhe', 'te', 'vos'],
    behind: ['todos', 'todas', 'sem', 'com', 'vivos', 'como', 'um', 'ja', 'hoje', 'onde'],
    before: ['te', 'vos', 'os', 'as'],
    bare: EVERY.flatMap((v) => v.bare),
    give: ['de', 'deem', 'da', 'mete', 'meta', 'metam', 'manda', 'mande', 'mandem', 'enfia', 'enfiem', 'taca', 'taquem', 'larga', 'larguem', 'senta', 'sentem', 'passa', 'passem'],
    to_give: ['dar', 'meter', 'mandar', 'enfiar', 'tacar', 'largar', 'sentar', 'passar'],
    break: ['racha', 'rachem', 'rache', 'quebra', 'quebre', 'quebrem', 'parte', 'parta', 'partam', 'arrebenta', 'arrebentem', 'rebenta', 'rebentem', 'encham', 'enche'],
    to_break: ['rachar', 'quebrar', 'partir', 'arrebentar', 'rebentar', 'encher'],
    i_break: ['quebro', 'parto', 'arrebento', 'rebento', 'encho'],
    set: ['taca', 'taque', 'taquem', 'bota', 'bote', 'botem', 'toca', 'toque', 'toquem', 'ateia', 'ateie', 'ateiem', 'atear', 'mete', 'meta', 'metam', 'ponham', 'poe', 'ponha', 'coloca', 'coloque', 'coloquem', 'deitem', 'deita', 'larguem', 'chega'],
    to_set: ['tacar', 'botar', 'tocar', 'atear', 'meter', 'por', 'colocar', 'deitar', 'chegar'],
  },
  openers: ['alguem', 'que alguem', 'alguem por favor', 'agarra', 'agarrem', 'carrega', 'carreguem', 'pegue', 'busca', 'busquem', 'tragam', 'traz', 'puxa', 'puxem', 'e', 'entao', 'ja', 'agora', 'agora mesmo', 'hoje', 'esta noite', 'essa noite', 'hoje a noite', 'amanha', 'vamos', 'vamos la', 'bora', 'vai', 'vao', 'va', 'ide', 'anda', 'andem', 'saiam', 'sai', 'saia', 'saiam as ruas', 'saiam para a rua', 'por favor', 'pfv', 'pf', 'olha', 'olhem', 'oi', 'ei', 'eh', 'bom', 'ok', 'sim', 'depois', 'acordem', 'acorda', 'levantem se', 'levantem', 'que', 'ou', 'kkk', 'kkkk', 'rs', 'todos', 'juntos', 'todos juntos', 'rapido', 'de uma vez', 'de uma vez por todas', 'logo', 'pega', 'peguem', 'pega uma faca e', 'peguem facas', 'pega uma faca', 'peguem as armas', 'peguem as facas', 'peguem suas armas', 'peguem em armas', 'pega a arma', 'pega tua arma', 'pegue uma faca', 'pegue uma arma', 'peguem pedras', 'agarrem as facas', 'tragam armas', 'tragam facas', 'levem facas', 'levem armas', 'saquem as armas', 'puxem as facas', 'na rua', 'em toda parte', 'onde os virem', 'onde voces verem', 'passa adiante', 'passem adiante', 'espalhem', 'repassem', 'facam isso', 'faz isso', 'simplesmente', 'irmaos', 'amigos', 'mano', 'manos', 'cara', 'galera', 'pessoal', 'parca', 'malta', 'meu', 'pra rua', 'procurem', 'procura', 'encontrem', 'acha', 'achem', 'juntem se', 'junte se', 'sem medo', 'sem do', 'sem piedade', 'queridos', 'meus', 'e so', 'serio', 'entrem'],
  passiveWith: ['@be'],
  severalEndings: ['s'],
  you: ['tu', 'te', 'ti', 'teu', 'tua', 'teus', 'tuas', 'voce', 'voces', 'vc', 'vcs', 'ce', 'ces', 'vos', 'vosso', 'vossa', 'contigo'],
  support: {
    join: ['preciso de gente', 'precisa se de gente', 'preciso de pessoal', 'junte se', 'juntem se', 'junta te', 'juntai vos', 'venha para', 'vem para', 'vem pra', 'venham para', 'entre para', 'entra para', 'entra pro', 'entre no', 'entra na', 'aliste se', 'alista te', 'alistem se', 'recruta', 'recrutamos', 'recrutando', 'estamos recrutando', 'estamos a recrutar', 'recrutamento', 'procuramos', 'procuro', 'procura se', 'procuram se', 'precisamos', 'precisa se', 'precisam se', 'preciso', 'torne se', 'torna te', 'tornem se', 'seja um', 'vire', 'vira', 'voluntarios', 'voluntario', 'inscreva se', 'inscreve te', 'inscrevam se', 'novos membros', 'treinamos', 'treinamento', 'treino', 'lute conosco', 'luta connosco', 'lutem conosco', 'homens fortes', 'homens corajosos', 'gente forte', 'caras fortes', 'quem se junta', 'quem topa', 'faca parte', 'faz parte', 'contratamos', 'contrata se', 'vagas', 'vaga para', 'estamos formando'],
    give: ['apoiem os', 'apoia os', 'apoiem nossos', 'apoiem as', 'doe', 'doem', 'doa', 'doar', 'doacao', 'doacoes', 'donativo', 'donativos', 'contribua', 'contribuam', 'contribui', 'contribuicao', 'contribuicoes', 'vaquinha', 'arrecadando', 'arrecadamos', 'arrecadacao', 'arrecadar', 'angariar', 'angariamos', 'angariacao', 'estamos juntando', 'juntando', 'recolhemos', 'financie', 'financiem', 'financia', 'financiar', 'financiamento', 'fundos para', 'dinheiro para', 'dinheiro pra', 'grana para', 'grana pra', 'guita para', 'envie dinheiro', 'enviem dinheiro', 'mande dinheiro', 'mandem dinheiro', 'manda dinheiro', 'manda um pix', 'mande um pix', 'mandem pix', 'manda pix', 'faz um pix', 'faca um pix', 'pix', 'precisamos de dinheiro', 'precisamos de grana', 'ajude nos a comprar', 'ajudem a comprar', 'ajuda a comprar', 'ajudem nos a comprar', 'ajude a comprar', 'para comprar', 'pra comprar', 'transfira', 'transfere', 'transfiram', 'deposite', 'depositem', 'patrocine', 'patrocinem', 'patrocina', 'apadrinhe', 'apoie com', 'apoiem com', 'apoia com', 'com seu dinheiro', 'com o teu dinheiro', 'cada real', 'cada euro', 'carteira', 'wallet', 'crowdfunding', 'rifa'],
    armed: ['operacao armada', 'combatentes', 'combatente', 'nossos combatentes', 'guerrilheiros', 'guerrilha', 'grupo armado', 'grupos armados', 'braco armado', 'luta armada', 'celula armada', 'brigada armada', 'unidade de combate', 'grupo de combate', 'comando armado', 'milicia', 'milicias', 'milicianos', 'esquadrao da morte', 'atiradores', 'atirador', 'franco atiradores', 'snipers', 'pistoleiros', 'pistoleiro', 'matadores', 'matador', 'matadores de aluguel', 'matador de aluguel', 'assassinos de aluguel', 'assassino de aluguel', 'sicarios', 'jagunços', 'incendiarios', 'martires', 'mujahidin', 'acao armada', 'resistencia armada', 'dispostos a matar', 'disposto a matar', 'prontos para matar', 'prontos pra matar', 'homens armados', 'gente armada', 'vingadores', 'homens bomba', 'paramilitares'],
    weapons: ['armas', 'arma', 'fuzis', 'fuzil', 'rifles', 'espingardas', 'pistolas', 'granadas', 'explosivos', 'municoes', 'municao', 'balas', 'bombas', 'metralhadoras', 'ferros', 'kalashnikovs', 'cartuchos'],
    praise: ['palmas para', 'palmas pro', 'palmas pra', 'palmas ao', 'palmas aos', 'palmas a', 'gloria', 'gloria a', 'gloria ao', 'gloria aos', 'heroi', 'herois', 'um heroi', 'heroico', 'lenda', 'uma lenda', 'idolo', 'meu idolo', 'respeito', 'meus respeitos', 'bravo', 'parabens', 'parabens a', 'parabens ao', 'parabens aos', 'parabens pro', 'parabens para', 'bem feito', 'bom trabalho', 'belo trabalho', 'otimo trabalho', 'obrigado a', 'obrigado ao', 'obrigado aos', 'obrigada ao', 'valeu', 'viva', 'vida longa', 'longa vida', 'honra', 'honra a', 'honra ao', 'honra aos', 'exemplo', 'um exemplo', 'medalha', 'uma medalha', 'merece uma medalha', 'orgulho de', 'orgulho do', 'orgulho dos', 'orgulhoso de', 'admiro', 'eu admiro', 'saudo', 'tiro o chapeu', 'chapeu', 'aplausos', 'aplausos para', 'aplaudo', 'mito', 'um mito', 'lacrou', 'deus abencoe', 'abencoado', 'abencoados', 'santo', 'martir', 'verdadeiro patriota', 'tinha razao', 'fez bem', 'fizeram bem', 'fez o certo', 'fizeram o certo', 'fez muito bem', 'fizeram muito bem', 'ainda bem que', 'que bom que', 'fico feliz', 'fiquei feliz', 'feliz que', 'finalmente alguem', 'ate que enfim alguem', 'comemoro', 'comemoremos', 'celebremos', 'estatua', 'uma estatua', 'lindo', 'magnifico', 'maravilhoso', 'espetacular', 'grande homem', 'rei', 'top'],
    perpetrator: ['assassino', 'assassinos', 'homicida', 'atirador', 'atiradores', 'pistoleiro', 'matador', 'matadores', 'atacante suicida', 'terrorista', 'terroristas', 'carrasco', 'carrascos', 'incendiario', 'incendiarios', 'homem bomba', 'massacre', 'chacina', 'atentado', 'atentados', 'assassinato', 'assassinio', 'o que matou', 'os que mataram', 'quem matou', 'que matou', 'que mataram', 'que assassinou', 'que assassinaram', 'que queimou', 'que queimaram', 'que atirou', 'que atiraram', 'que esfaqueou', 'que esfaquearam', 'que degolou', 'que decapitou', 'que fuzilou', 'que explodiu', 'que incendiou', 'que linchou', 'que lincharam', 'que botou fogo', 'que tacou fogo', 'que ateou fogo', 'que executou', 'que executaram', 'matou ele', 'mata los', 'mata lo', 'o matou', 'os matou', 'os mataram', 'o mataram', 'ao matar', 'por matar', 'por ter matado', 'em matar', 'ter matado'],
  },

  acts: [
    act('kill', 'kill', 'violent', KILL, { intent: ['acabo contigo', 'acabo com voce', 'acabo com vc', 'acabo com voces', 'acabo com vcs', 'acabo convosco', 'acabo com eles', 'acabo com ele', 'acabo com a tua raca', 'acabo com a sua raca', 'acabo com a tua vida', 'acabo com a sua vida', 'dou cabo de ti', 'dou cabo de voces', 'dou cabo deles', 'dou cabo dele', 'damos cabo de ti', 'damos cabo de voces'], imperative: ['risquem ~ do mapa', 'varram ~ do mapa', 'risca ~ do mapa', 'apaguem ~ do mapa', 'varram ~ da face da terra', 'matem ~ todos', 'acabe com a vida', 'acabem com a vida', 'acaba com a vida', 'acabai com', 'tirem lhe a vida', 'tirem lhes a vida', 'ponham fim a vida', 'mandem ~ pro saco preto', 'limpem o sebo', 'limpa o sebo', 'matem me esse', 'matem me esses', 'mata me esse', 'tire a vida', 'tirem a vida', 'deem cabo de', 'deem cabo dos', 'da cabo de', 'da cabo dos', 'de cabo dos', 'acabe com a raca', 'acabem com a raca', 'acaba com a raca', 'acabem com eles', 'acaba com eles', 'acabe com eles', 'mande ~ pro inferno', 'mandem ~ pro inferno', 'manda ~ pro inferno', 'mandem ~ para o inferno', 'manda ~ pra vala', 'mandem ~ pra vala', 'manda ~ pro saco', 'mandem ~ pro saco', 'mandem ~ pra cova', 'mandem ~ para a cova', 'mandem ~ para o cemiterio', 'manda ~ pro cemiterio', 'mandem ~ pro cemiterio', 'mandem ~ pro caixao', 'manda ~ pro caixao', 'mandem nos para o inferno', 'mandem nos para a cova', 'mandem nos para o cemiterio', 'cancela o cpf', 'cancelem o cpf', 'cancela cpf', 'mandem ~ para debaixo da terra', 'mandem ~ desta para melhor'], exhortative: ['acabemos com a raca', 'demos cabo deles', 'vamos dar cabo deles', 'vamos acabar com a raca'], infinitive: ['riscar ~ do mapa', 'varrer ~ do mapa', 'apagar ~ do mapa', 'varrer ~ da face da terra', 'acabar com a vida', 'tirar lhe a vida', 'tirar lhes a vida', 'acabar com a tua vida', 'acabar com a sua vida', 'limpar o sebo', 'acabar com todos eles', 'acabar com esses', 'acabar com essas', 'acabar com essa raca', 'eliminar fisicamente', 'tirar a vida', 'te tirar a vida', 'dar cabo de', 'dar cabo dos', 'dar cabo deles', 'dar cabo de ti', 'dar cabo de voces', 'acabar com a raca', 'acabar com eles', 'acabar com voce', 'acabar com voces', 'acabar contigo', 'acabar com a tua raca', 'acabar com a sua raca', 'mandar ~ pro inferno', 'mandar ~ para o inferno', 'mandar ~ pra vala', 'mandar ~ pro saco', 'mandar ~ pra cova', 'mandar ~ para a cova', 'mandar ~ pro cemiterio', 'mandar ~ para o cemiterio', 'mandar ~ pro caixao', 'te mandar pro inferno', 'te mandar pra vala', 'te mandar pra cova', 'te mandar pro caixao', 'te mandar pro cemiterio', 'cancelar o cpf', 'cancelar teu cpf', 'cancelar seu cpf', 'varrer do mapa', 'varrer da face da terra', 'riscar do mapa', 'ir pra vala', 'ir para a vala', 'ir pro saco', 'ir para a cova', 'ir pra cova', 'limar o sebo', 'te apagar', 'apagar voce', 'apagar ele', 'passar o cerol'], passive: ['morto', 'mortos', 'morta', 'mortas', 'varridos do mapa'], narrative: ['morto', 'mortos', 'foi morto', 'foram mortos', 'foi morta', 'foram mortas', 'morto a tiros', 'mortos a tiros', 'deram cabo de'], noun: ['por cabeca de', 'assassinato', 'assassinatos', 'assassinio', 'homicidio', 'homicidios', 'pela cabeca do', 'pela cabeca de', 'pela cabeca dos', 'pela cabeca da', 'preco pela cabeca', 'limpeza etnica', 'genocidio', 'atentado', 'atentados', 'atentado contra', 'atentado terrorista', 'banho de sangue'] }),
    act('kill', 'slaughter', 'violent', MASSACRE, { imperative: ['facam um massacre', 'faz um massacre', 'facam uma chacina', 'passem a faca em', 'passem a faca nos'], infinitive: ['fazer um massacre', 'fazer uma chacina', 'cometer um massacre'], noun: ['massacre', 'massacres', 'chacina', 'chacinas', 'carnificina', 'exterminio', 'linchamento', 'linchamentos', 'camara de gas', 'camaras de gas', 'matanca'] }),
    act('kill', 'strangle', 'loaded', CHOKE, { imperative: ['enterrem ~ vivos', 'enterrem nos vivos'], infinitive: ['enterrar ~ vivos', 'enterrar vivo', 'enterra los vivos', 'torcer o pescoco', 'te torcer o pescoco', 'torcer o teu pescoco', 'jogar aos caes', 'jogar no rio com', 'atirar aos porcos'], passive: ['enterrados vivos', 'jogados aos caes'] }),
    act('kill', 'execute', 'loaded', EXECUTE, { narrative: ['fuzilamos', 'enforcamos'], intent: ['te sangro', 'te esfolo', 'sangro te'], imperative: ['paredao @to', 'forca @to', 'guilhotina @to', 'fogueira @to', 'chumbo @to', 'bala pros', 'bala aos', 'tiro pros', 'tiro aos', 'pena de morte @to', 'a forca com', 'corda @to', 'passa o facao @in', 'passem o facao @in', 'bala @in', 'chumbo @in', 'tiro @in', 'tiros @in', 'porrada @in', 'a corda para', 'corda para', 'a forca para', 'abatam esses', 'abatam os', 'abatam todos', 'abatam eles', 'encostem os a parede', 'encostem ~ no paredao', 'encosta ~ no paredao', 'encostem ~ a parede', 'ao paredao', 'paredao para', 'paredao pra', 'paredao nos', 'paredao neles', 'pro paredao', 'para o paredao', 'a forca', 'forca para', 'forca neles', 'forca nos', 'pra forca', 'para a forca', 'a fogueira', 'pra fogueira', 'fogueira para', 'guilhotina para', 'guilhotina neles', 'guilhotina nos', 'pra guilhotina', 'para a guilhotina', 'bala neles', 'bala nos', 'bala nesses', 'bala na cabeca de', 'bala na cabeca dos', 'bala para', 'bala pra', 'chumbo neles', 'chumbo nesses', 'chumbo nos', 'tiro neles', 'tiro na cabeca de', 'tiro na cabeca dos', 'um tiro para', 'um tiro em', 'uma bala em', 'uma facada em', 'uma facada para', 'uma bala para', 'pena de morte para', 'pena de morte pra', 'pena de morte aos', 'porrada neles', 'pau neles', 'cacete neles', 'faca neles', 'fogo neles', 'morte neles', 'coloquem ~ no paredao', 'coloca ~ no paredao', 'bota ~ no paredao', 'botem ~ no paredao', 'ponham ~ contra a parede', 'encostem ~ na parede', 'encostem nos a parede', 'encosta ~ na parede'], infinitive: ['levar um tiro na testa', 'levar um tiro na cara', 'levar uns tiros', 'apanhar ate morrer', 'apanhar ate a morte', 'ser passado a faca', 'apagar esse', 'apagar esses', 'apagar essa', 'passar esse cara', 'colocar ~ no paredao', 'botar ~ no paredao', 'por no paredao', 'mandar para o paredao', 'mandar pro paredao', 'ir para o paredao', 'ir pro paredao', 'ir pra forca', 'ir para a forca', 'ir para a guilhotina', 'encostar a parede', 'encostar no paredao', 'encostar na parede', 'encosta los a parede', 'enfrentar o pelotao', 'acabar na forca', 'levar um tiro', 'levar um tiro na cabeca', 'levar tiro', 'levar bala', 'levar chumbo', 'levar uma bala', 'levar uma bala na cabeca', 'tomar um tiro', 'tomar um tiro na cabeca', 'tomar tiro', 'tomar bala', 'levar facada', 'levar uma facada', 'arder na fogueira'], passive: ['postos no paredao', 'encostados no paredao', 'encostados a parede'], noun: ['execucao', 'execucoes', 'fuzilamento', 'fuzilamentos', 'pena de morte', 'a pena de morte', 'paredao', 'a forca', 'forca', 'fogueira', 'guilhotina', 'pelotao de fuzilamento', 'cadeira eletrica', 'um tiro', 'um tiro na cabeca', 'um tiro na testa', 'uma bala', 'uma bala na cabeca', 'bala na cabeca', 'tiro na cabeca', 'tiro na testa', 'chumbo', 'bala'] }),
    act('kill', 'eliminate', 'weak', REMOVE, { imperative: ['da um fim @in', 'deem um fim @in', 'facam nos desaparecer', 'facam ~ desaparecer', 'faz ~ desaparecer', 'suma com', 'livrem se de', 'sumam com', 'some com'], infinitive: ['dar um fim @in', 'dar fim @in', 'dar um jeito definitivo @in', 'fazer ~ desaparecer', 'fazer desaparecer', 'livrar se de', 'sumir com', 'tirar de circulacao', 'tirar do caminho', 'dar um sumico', 'dar sumico'] }),
    act('kill', 'die', 'loaded', [], { imperative: ['morte pro', 'morte pros', 'morte pras', 'morte pra esses', 'morte pra essas', 'morte a', 'morte ao', 'morte aos', 'morte as', 'morte para', 'morte pra', 'morram', 'morra', 'morra o', 'morram os', 'morram as', 'morram todos', 'sem piedade com', 'sem piedade para', 'sem do de', 'sem do dos', 'nenhuma piedade para', 'nenhuma piedade com'], exhortative: ['nao @should viver', 'nao @should respirar', 'nao @should estar @alive', 'nao @should continuar @alive', 'nao @should sair @alive', 'so @should bala', 'so @should chumbo', 'so @should a morte', 'so @should morrer', '@should bala', '@should chumbo', '@should levar bala', '@should morrer @alive', 'que morram', 'que morra', 'que morram todos', 'que se finem', 'que ardam', 'que ardam no inferno', 'que queimem', 'que queimem no inferno', 'que queimem vivos', 'que apodrecam no inferno', 'que sangrem', 'que paguem com a vida', 'que paguem com sangue', 'que nao sobre nenhum', 'que nao sobre um', 'que nao sobre ninguem', 'que nao fique nenhum vivo', 'que nao fique um vivo', 'nao merecem viver', 'nao merece viver', 'nao mereces viver', 'nao merecem estar vivos', 'nao merece estar vivo', 'nao merecem continuar vivos', 'nao merecem respirar', 'nao merece respirar', 'nao deviam estar vivos', 'nao deviam viver', 'nao deveriam viver', 'nao deveriam estar vivos', 'nao deveria estar vivo', 'nao deveriam respirar', 'nao tem direito a viver', 'nao tem direito de viver', 'nao tem direito a vida', 'nao tem o direito de viver', 'bom e _ morto', 'boa e _ morta', 'bons sao os mortos', 'bom e so _ morto', 'o unico ~ bom e o ~ morto', 'o unico ~ bom e um ~ morto', 'o melhor ~ e o ~ morto', 'o unico bom ~ e um ~ morto', 'o unico bom ~ e o ~ morto', 'um bom _ e um _ morto', 'bom mesmo e _ morto', 'sem piedade', 'sem perdao para', 'nao tenham piedade', 'nao tenham do', 'nao tenham pena', 'zero piedade com'], infinitive: ['morrer', 'morrerem', 'bater as botas', 'pagar com a vida', 'pagar com a propria vida', 'pagar com sangue', 'pagar com as suas vidas', 'queimar no inferno', 'arder no inferno', 'apodrecer no inferno', 'apodrecer debaixo da terra', 'sangrar ate morrer', 'estar a sete palmos', 'estar mortos', 'estar morto', 'estar debaixo da terra', 'parar de respirar', 'acabar numa vala', 'acabar na vala', 'terminar numa vala'], passive: [], narrative: ['morreu', 'morreram', 'morrem', 'morriam', 'morrendo', 'a morrer', 'morre', 'que morre', 'esta morto', 'estao mortos', 'medo de morrer', 'medo da morte'], noun: ['a morte', 'morte', 'morto', 'mortos'], intent: ['@soon voce morre', '@soon vc morre', '@soon tu morre', '@soon morres', '@soon tu morres', '@soon voces morrem', '@soon vcs morrem', 'voce morre @soon', 'vc morre @soon', 'tu morre @soon', 'morres @soon', 'ou voce morre', 'senao voce morre', 'senao morres', 'senao tu morre', 'tu vai morre', 'vc vai morre', 'voce vai morre', 'vcs vao morre', 'vao morre tudo', 'vai morre tudo', 'vais levar um tiro', 'vai levar um tiro', 'vai levar bala', 'vais levar chumbo', 'vai levar chumbo', 'leva chumbo', 'ta jurado de morte', 'tas jurado de morte', 'voce ta jurado', 'vc ta jurado', 'tu ta jurado', 'voce esta jurado de morte', 'estas jurado de morte', 'tua mae morre', 'sua mae morre', 'teu filho morre', 'seu filho morre', 'teus filhos morrem', 'seus filhos morrem', 'vais morrer como um', 'vai morrer igual', 'vais morrer', 'vai morrer', 'vao morrer', 'vao todos morrer', 'vao morrer todos', 'voce vai morrer', 'vc vai morrer', 'vcs vao morrer', 'voces vao morrer', 'voces vao todos morrer', 'tu vai morrer', 'morreras', 'morrerao', 'tas morto', 'estas morto', 'ta morto', 'voce esta morto', 'voce ta morto', 'vc ta morto', 'tu ta morto', 'voces estao mortos', 'voces tao mortos', 'es um homem morto', 'voce e um homem morto', 'vc e um homem morto', 'tu e um homem morto', 'es homem morto', 'teus dias estao contados', 'os teus dias estao contados', 'seus dias estao contados', 'tua hora vai chegar', 'sua hora vai chegar', 'sei onde voce mora', 'sei onde vc mora', 'sei onde tu mora', 'sei onde moras', 'sei onde vives', 'sabemos onde moras', 'sabemos onde voce mora', 'sabemos onde vc mora', 'sabemos onde vives', 'sei onde voces moram', 'sabemos onde voces moram', 'sei onde voce trabalha', 'sei onde trabalhas', 'sei onde teus filhos estudam', 'sei onde seus filhos estudam', 'sabemos onde seus filhos estudam', 'sei onde mora tua familia', 'tenho o teu endereco', 'tenho seu endereco', 'tenho teu endereco', 'sei o teu endereco', 'a gente sabe onde voce mora', 'a gente sabe onde vc mora', 'nao vai ver o dia de amanha', 'nao vais ver o dia de amanha', 'nao passa de hoje', 'nao passas de hoje', 'voce nao passa de hoje', 'nao vai sair vivo', 'nao sais vivo', 'nao vai amanhecer vivo', 'voce e o proximo', 'vc e o proximo', 'es o proximo', 'voces sao os proximos', 'se despede da tua familia', 'despede te da tua familia', 'se despeca da sua familia', 'prepara o caixao', 'prepare o caixao', 'prepara teu caixao', 'prepara te para morrer', 'se prepara pra morrer', 'se prepare para morrer', 'vai amanhecer morto', 'vai amanhecer numa vala', 'vai parar numa vala', 'vais parar a uma vala', 'vai pra vala', 'vai pro saco', 'vai virar presunto', 'vais arder', 'vai queimar no inferno', 'vai sangrar', 'vao sangrar', 'vai pagar com a vida', 'vais pagar com a vida', 'vou te achar', 'vou te encontrar', 'vamos te achar', 'vamos te encontrar', 'a gente vai te achar', 'vou atras de voce', 'vou te pegar na saida', 'vais arrepender te de ter nascido', 'vai se arrepender de ter nascido', 'vais te arrepender de ter nascido'] }),
    act('kill', 'spill blood', 'violent', [], { imperative: ['nao deixem nenhum @these _ vivo', 'nao deixem nenhum @these _ com vida', 'nao deixem nenhum com vida', 'nao deixem um so vivo', 'nao deixem ninguem com vida', 'nao deixem nenhum ~ vivo', 'nao deixem ~ vivos', 'nao deixem ~ com vida', 'nao deixes nenhum ~ vivo', 'derramem o sangue', 'derramem sangue', 'derrama o sangue', 'facam correr sangue', 'facam correr o sangue', 'facam eles sangrar', 'faz eles sangrar', 'facam nos sangrar', 'nao deixem ninguem vivo', 'nao deixem nenhum vivo', 'nao deixem um vivo', 'nao deixe ninguem vivo', 'nao deixem sobreviventes', 'nao facam prisioneiros', 'cortem a garganta', 'cortem as gargantas', 'cortem lhes a garganta', 'corta a garganta', 'corte a garganta', 'corta lhes a garganta', 'cortem o pescoco', 'corta o pescoco', 'cortem lhes o pescoco', 'estourem os miolos', 'estoura os miolos', 'estourem a cabeca', 'estoura a cabeca', 'estourem lhes os miolos', 'rebentem lhes os miolos', 'rebentem lhes a cabeca', 'arranquem a cabeca', 'arranca a cabeca', 'arranquem lhes a cabeca', 'arranquem o coracao', 'cavem as covas', 'furem os olhos', 'explodam a cabeca', 'rachem a cabeca'], exhortative: ['lhes cortem o pescoco', 'lhes corte o pescoco', 'lhes cortem a garganta', 'lhe corte a garganta', 'vai correr sangue', 'o sangue vai correr', 'o sangue vai jorrar', 'vai rolar sangue', 'tem que correr sangue', 'que corra sangue', 'que corra o sangue', 'cabecas vao rolar', 'vao rolar cabecas', 'tem que rolar cabecas', 'que rolem cabecas', 'cabecas tem que rolar', 'derramemos o sangue', 'nao vai sobrar um', 'nao vai sobrar nenhum', 'nao vai sobrar ninguem vivo', 'ninguem vai sobreviver', 'ninguem sobrevivera', 'ninguem vai sair vivo', 'nenhum de voces vai sobreviver'], infinitive: ['derramar sangue', 'derramar o sangue', 'fazer correr sangue', 'fazer sangrar', 'te fazer sangrar', 'fazer voce sangrar', 'fazer eles sangrarem', 'cortar a garganta', 'te cortar a garganta', 'cortar te a garganta', 'cortar tua garganta', 'cortar sua garganta', 'cortar o pescoco', 'te cortar o pescoco', 'cortar teu pescoco', 'estourar os miolos', 'te estourar os miolos', 'estourar teus miolos', 'estourar seus miolos', 'estourar a cabeca', 'estourar tua cabeca', 'estourar sua cabeca', 'rebentar te a cabeca', 'arrancar a cabeca', 'arrancar tua cabeca', 'arrancar sua cabeca', 'arrancar te a cabeca', 'arrancar o coracao', 'furar teus olhos', 'te furar', 'furar voce', 'te furar todo', 'encher de bala', 'te encher de bala', 'encher de tiro', 'te encher de tiro', 'te encher de chumbo', 'encher de chumbo', 'encher ~ de bala', 'encher ~ de tiro', 'encher ~ de chumbo', 'nao deixar ninguem vivo', 'nao deixar nenhum vivo', 'te picotar', 'picar ~ em pedacos', ...each(['@to_give', '@dative @to_give', '@to_give @dative'], DEADLY)], noun: ['rios de sangue'], intent: ['te meto um tiro', 'te meto bala', 'te dou um tiro', 'dou te um tiro', 'meto te um tiro', 'meto te uma bala', 'te meto uma bala', 'te furo', 'te furo todo', 'te encho de bala', 'te encho de tiro', 'te corto a garganta', 'corto te o pescoco', 'corto te a garganta', 'te estouro os miolos', 'espeto te', 'te espeto', 'espeto te uma faca'] }),
    act('shoot', 'give lead', 'loaded', [], { imperative: each(['@give', '@give @dative'], DEADLY), exhortative: blow(WE_GIVE, DEADLY) }),
    act('attack', 'attack', 'loaded', ATTACK, { imperative: ['cortem lhes as maos', 'corta lhes as maos', 'cortem as maos', 'cortem lhes as pernas', 'cortem lhes a lingua', 'arranquem lhes os olhos', 'arranquem os olhos', 'arranca lhes os olhos', 'furem lhes os olhos', 'facam mal a', 'armem uma emboscada', 'tomem de assalto', 'vinguem se de', 'vinguem se dos', 'persigam os', 'joguem acido', 'joga acido', 'atirem acido'], infinitive: ['cortar lhes as maos', 'cortar as maos', 'arrancar lhes os olhos', 'arrancar os olhos', 'cortar lhes a lingua', 'fazer mal a', 'te fazer mal', 'armar uma emboscada', 'tomar de assalto', 'cometer um atentado', 'cometer atentados', 'fazer um atentado', 'jogar acido', 'atirar acido', 'atentar contra'], noun: ['ataque a', 'ataque ao', 'ataque aos', 'ataque contra', 'ataques contra', 'ataques a', 'ataques aos', 'ataque', 'ataques', 'agressao', 'agressoes', 'tortura', 'guerra civil'] }),
    act('attack', 'take up arms', 'loaded', [], { imperative: ['as armas', 'peguem em armas', 'pega em armas', 'pegai em armas', 'peguem as armas', 'peguem suas armas', 'peguem nas armas', 'pega tua arma', 'pega a arma', 'pegue sua arma', 'peguem os fuzis', 'peguem facas', 'peguem as facas', 'peguem os facoes', 'armem se', 'arme se', 'arma te', 'saquem as armas', 'puxem as armas', 'tragam armas', 'tragam as armas', 'tragam facas', 'tragam suas armas', 'levem armas', 'levem facas', 'afiem as facas', 'afiem as lâminas', 'carreguem as armas', 'carreguem os fuzis', 'venham armados', 'vao armados', 'vem armado', 'peguem os ferros', 'agarrem nas armas', 'peguem facoes', 'peguem porretes'], exhortative: ['peguemos em armas', 'vamos pegar em armas', 'vamos nos armar', 'armemo nos', 'bora pegar em armas', 'levantemo nos em armas'], infinitive: ['pegar em armas', 'pegar em armas contra', 'pegar nas armas', 'pegar as armas', 'se armar contra', 'usar a violencia', 'usar violencia', 'usar as armas', 'recorrer as armas', 'recorrer a violencia', 'levantar se em armas', 'partir para a luta armada', 'partir pra luta armada', 'empunhar armas'], noun: ['luta armada', 'insurreicao armada', 'levante armado', 'revolta armada'] }),
    act('destroy', 'destroy', 'weak', DESTROY, { imperative: ['reduzam a cinzas'], infinitive: ['reduzir a cinzas', 'botar abaixo', 'deitar abaixo', 'quebrar tudo', 'partir tudo'], noun: ['destruicao'] }),
    act('burn', 'set fire', 'loaded', [], { imperative: ['@throw molotov', '@throw molotovs', '@throw um molotov', '@throw cocktails molotov', '@throw coqueteis molotov', ...each(['@set', '@set @dative', '@set se', '@set se lhes', '@set lhes'], FIRE), 'joguem molotovs', 'joga um molotov', 'joguem coqueteis molotov', 'atirem cocktails molotov', 'lancem molotovs', 'joguem gasolina', 'joga gasolina', 'fogo nos', 'fogo na', 'fogo no', 'fogo aos', 'reduzam a cinzas'], exhortative: [...blow(['vamos tacar', 'vamos botar', 'vamos meter', 'vamos atear', 'vamos por', 'vamos tocar', 'bora tacar', 'bora botar', 'bora meter', 'hoje tacamos', 'hoje botamos', 'hoje a gente taca', 'hoje a gente bota', 'amanha a gente taca', 'hoje a noite a gente taca', 'ponhamos', 'metamos', 'ateemos', 'esta noite metemos', 'hoje metemos', 'hoje pomos', 'essa noite tacamos'], FIRE), 'vamos jogar molotov'], infinitive: [...each(['@to_set', '@dative @to_set', '@to_set @dative'], FIRE), 'jogar molotov', 'jogar um molotov', 'jogar molotovs', 'jogar coqueteis molotov', 'jogar um coquetel molotov', 'atirar cocktails molotov', 'lancar molotovs', 'jogar gasolina', 'reduzir a cinzas', 'arder'], intent: [...blow(['taco', 'boto', 'meto', 'ponho', 'vou tacar', 'vou botar', 'vou meter', 'vou por', 'vou atear'], FIRE)], narrative: [...blow(['tacou', 'tacaram', 'botou', 'botaram', 'ateou', 'atearam', 'colocou', 'colocaram', 'pos', 'puseram', 'meteu', 'meteram', 'tocaram', 'deitaram', 'tocou', 'ateia', 'coloca'], FIRE), 'pegou fogo', 'arde'], noun: ['incendio criminoso', 'coquetel molotov', 'coqueteis molotov', 'cocktail molotov'] }),
    act('burn', 'burn', 'loaded', BURN, { intent: ['incendeio', 'vou te torrar'], imperative: ['incendeia', 'incendeie', 'incendeiem', 'queimem ~ vivos', 'queima ~ vivos', 'queimem nos vivos'], infinitive: ['queimar vivos', 'queimar vivo', 'queimar ~ vivos', 'te queimar vivo', 'queima los vivos'], passive: ['queimados vivos', 'queimado vivo'], noun: [] }),
    act('explode', 'blow up', 'loaded', BLOW, { imperative: ['mandem pelos ares', 'manda pelos ares', 'mande pelos ares', 'facam explodir', 'faz explodir', 'ponham uma bomba', 'ponha uma bomba', 'poe uma bomba', 'coloquem uma bomba', 'coloca uma bomba', 'coloquem bombas', 'botem uma bomba', 'bota uma bomba', 'plantem uma bomba', 'joguem granadas', 'joga uma granada', 'atirem granadas', 'lancem granadas', 'joguem uma bomba', 'joga uma bomba', 'bomba neles', 'bomba nos', 'bomba no', 'bomba na'], exhortative: ['vamos mandar pelos ares', 'vamos explodir', 'bora explodir', 'vamos por uma bomba', 'vamos colocar uma bomba'], infinitive: ['mandar pelos ares', 'mandar ~ pelos ares', 'fazer explodir', 'fazer ~ explodir', 'por uma bomba', 'colocar uma bomba', 'colocar bombas', 'botar uma bomba', 'plantar uma bomba', 'jogar uma bomba', 'jogar granadas', 'jogar uma granada', 'atirar granadas', 'lancar granadas', 'me explodir', 'explodir tudo', 'rebentar com'], intent: ['pus uma bomba', 'plantei uma bomba', 'botei uma bomba', 'meti uma bomba', 'deixei uma bomba', 'pusemos uma bomba', 'colocamos uma bomba', 'vou mandar pelos ares', 'vamos fazer explodir', 'vou colocar uma bomba', 'uma bomba vai explodir', 'vai explodir uma bomba', 'coloquei uma bomba', 'tem uma bomba na sua', 'tem uma bomba na tua', 'explodo', 'explodo tudo'], narrative: ['explodiu', 'explodiram', 'fez explodir', 'fizeram explodir', 'colocou uma bomba', 'explode', 'explodem'], noun: ['bomba', 'bombas', 'explosao', 'explosoes', 'carro bomba', 'atentado suicida', 'atentado a bomba'] }),
    act('shoot', 'shoot', 'loaded', SHOOT, { imperative: ['atira em', 'atira no', 'atira nos', 'atira na', 'atira nas', 'atira nesses', 'atira nele', 'atira neles', 'atire em', 'atire no', 'atire nos', 'atire neles', 'atirem em', 'atirem no', 'atirem nos', 'atirem na', 'atirem nas', 'atirem neles', 'atirem nesses', 'atirem contra', 'atirem a matar', 'atirem para matar', 'atirem pra matar', 'atira pra matar', 'atirem sobre', 'atirem', 'disparem', 'disparem contra', 'disparem sobre', 'disparem nos', 'disparem a matar', 'dispara contra', 'dispara sobre', 'dispare contra', 'abram fogo', 'abre fogo', 'abram fogo contra', 'abram fogo sobre', 'metralhem', 'descarreguem as armas', 'descarrega a arma', 'fuzilem nos', 'da tiro em', 'da tiro nos', 'deem tiros em', 'passa fogo', 'passem fogo', 'passa fogo neles', 'passa fogo nesses', 'tiro nesses'], exhortative: ['vamos atirar em', 'vamos atirar nos', 'vamos abrir fogo', 'bora atirar em', 'bora atirar nos', 'disparemos contra', 'abramos fogo', 'que atirem neles'], infinitive: ['atirar em', 'atirar no', 'atirar nos', 'atirar na', 'atirar nas', 'atirar neles', 'atirar nesses', 'atirar nele', 'atirar em voce', 'atirar em voces', 'atirar contra', 'atirar para matar', 'atirar pra matar', 'atirar a matar', 'disparar contra', 'disparar sobre', 'disparar a matar', 'abrir fogo', 'abrir fogo contra', 'abrir fogo sobre', 'matar a tiro', 'matar a tiros', 'descarregar a arma', 'descarregar o pente', 'passar fogo', 'te dar um tiro', 'dar um tiro em', 'dar um tiro na cabeca', 'dar tiro em', 'dar tiro nos', 'meter bala', 'meter bala em', 'meter bala nos', 'meter chumbo', 'te meter bala'], intent: ['atiro em', 'atiro nos', 'atiro em voce', 'te dou um tiro', 'disparo sobre', 'disparo contra'], passive: ['cravados de bala', 'mortos a tiro', 'crivados de balas'], narrative: ['atirou', 'atiraram', 'atirava', 'atirando', 'atiram', 'disparou', 'dispararam', 'disparava', 'disparam', 'disparando', 'abriu fogo', 'abriram fogo', 'abre fogo', 'atirou em', 'atirou contra', 'atiraram contra', 'atirou no', 'que atira', 'homem atira'], noun: ['tiroteio', 'tiroteios', 'disparos'] }),
    act('stab', 'stab', 'violent', STAB, { imperative: ['enfiem uma faca', 'enfia uma faca', 'enfia a faca', 'enfiem a faca', 'espetem uma faca', 'espetem lhes uma faca', 'cortem ~ em pedacos', 'corta ~ em pedacos', 'facam picadinho', 'crava uma faca', 'cravem uma faca', 'passa a faca em', 'passa a faca nos', 'furem esses', 'fura esses', 'furem eles', 'fura ele'], infinitive: ['enfiar uma faca', 'te enfiar uma faca', 'enfiar a faca', 'te enfiar a faca', 'espetar uma faca', 'cortar em pedacos', 'te cortar em pedacos', 'cortar ~ em pedacos', 'cravar uma faca', 'matar a facadas', 'passar a faca', 'furar eles', 'te esfaquear'], noun: ['facada', 'facadas', 'esfaqueamento', 'esfaqueamentos', 'ataque com faca', 'ataques com faca'] }),
    act('ram', 'run over', 'loaded', RAM, { imperative: ['passa por cima', 'passem por cima', 'passa por cima de', 'passem por cima de', 'passem por cima dos', 'passa por cima dos', 'passem com o carro por cima', 'passa com o carro por cima', 'passa o carro por cima', 'joga o carro em', 'joga o carro nos', 'joguem o carro em cima', 'joga o carro em cima', 'joguem o carro nos', 'avancem com o carro', 'joguem um caminhao', 'atirem o carro contra', 'atirem um camiao contra'], exhortative: ['vamos passar por cima'], infinitive: ['passar por cima', 'passar por cima de', 'passar por cima dos', 'passar por cima deles', 'passar com o carro por cima', 'te passar por cima', 'jogar o carro em', 'jogar o carro em cima', 'jogar o carro nos', 'avancar com o carro', 'atirar o carro contra', 'jogar um caminhao'], noun: ['atropelamento em massa'] }),
    act('hang', 'hang', 'loaded', HANG, { imperative: ['pendurem ~ nos postes', 'pendura ~ no poste', 'pendurem ~ no poste', 'pendurem nos nos postes', 'pendurem ~ numa arvore', 'pendurem ~ pelo pescoco'], infinitive: ['pendurar ~ nos postes', 'pendurar ~ no poste', 'pendurar pelo pescoco', 'pendurar numa arvore', 'ser pendurados', 'ser pendurado', 'balancar na forca'], passive: ['pendurados nos postes', 'pendurado num poste', 'pendurados pelo pescoco', 'pendurados em praca publica'], noun: ['enforcamento', 'enforcamentos'] }),
    act('behead', 'behead', 'violent', BEHEAD, { imperative: ['cortem a cabeca', 'cortem as cabecas', 'cortem lhes a cabeca', 'corta a cabeca', 'corte a cabeca', 'corta lhes a cabeca', 'cortem a cabeca de', 'cortem a cabeca dos', 'cortem as cabecas dos', 'tragam a cabeca', 'tragam me a cabeca', 'quero a cabeca deles', 'quero a cabeca dele', 'queremos a cabeca', 'cabecas deles', 'cabeca deles numa estaca', 'cabecas em estacas', 'cabecas numa bandeja', 'arranquem as cabecas'], exhortative: ['quem trouxer a cabeca', 'quem trazer a cabeca', 'quem me trouxer a cabeca', 'cortemos as cabecas', 'vamos cortar cabecas', 'cortemos lhes a cabeca', 'que lhes cortem a cabeca', 'que cortem a cabeca'], infinitive: ['cortar a cabeca', 'te cortar a cabeca', 'cortar te a cabeca', 'cortar tua cabeca', 'cortar sua cabeca', 'cortar as cabecas', 'cortar cabecas', 'cortar a cabeca deles', 'cortar lhes a cabeca'], narrative: ['cortou a cabeca', 'cortaram a cabeca'], noun: ['decapitacao', 'decapitacoes'] }),
    act('poison', 'poison', 'loaded', POISON, { imperative: ['envenenem a agua', 'envenena a agua', 'envenenem a comida', 'ponham veneno', 'coloquem veneno', 'coloca veneno', 'botem veneno', 'bota veneno', 'poe veneno', 'deitem veneno'], infinitive: ['envenenar a agua', 'por veneno', 'colocar veneno', 'botar veneno', 'deitar veneno'], noun: ['envenenamento'] }),
    act('abduct', 'abduct', 'loaded', ABDUCT, { imperative: ['facam refens', 'tomem refens', 'levem os filhos dele'], infinitive: ['fazer refens', 'tomar refens', 'fazer de refem', 'pegar seus filhos', 'levar a tua filha'], noun: ['sequestro', 'sequestros', 'rapto'] }),
    act('rape', 'rape', 'violent', RAPE, { noun: ['estupro', 'estupros', 'violacao'] }),
    act('beat', 'beat up', 'loaded', BEAT, { imperative: ['@break nos a @stick', '@break eles a @stick', '@break ~ a @stick', '@break eles na @stick', ...each(['@give', '@give @dative'], BEATING), ...each(['@break', '@break @dative'], BREAK), ...blow(['desce', 'desca', 'descam', 'baixa', 'baixem', 'senta', 'sentem'], ['o cacete em', 'o cacete nos', 'o cacete neles', 'o pau em', 'o pau nos', 'o pau neles', 'a porrada em', 'a porrada nos', 'a porrada neles', 'o sarrafo em', 'o sarrafo nos', 'a lenha em', 'a lenha nos', 'a lenha neles', 'o cacete nesses', 'a porrada nesses', 'o pau nesses']), 'batam neles', 'bate neles', 'bate nele ate', 'batam em', 'batam nos', 'batam nesses', 'bate nos', 'bate nesses', 'batam lhes', 'espanquem ate a morte', 'matem a pancada', 'matem a porrada', 'matem na porrada', 'encham de porrada', 'enche de porrada', 'enche ele de porrada', 'encham ~ de porrada', 'enche ~ de porrada'], exhortative: [...blow(['vamos dar', 'bora dar', 'vamos descer', 'bora descer', 'hoje a gente da', 'hoje damos', 'vamos'], BEATING), 'vamos encher ~ de porrada', 'bora encher ~ de porrada', 'vamos quebrar a cara', 'vamos quebrar eles', 'bora quebrar a cara', 'vamos partir lhes a cara'], infinitive: [...each(['@to_give', '@dative @to_give', '@to_give @dative'], BEATING), ...each(['@to_break', '@dative @to_break', '@to_break @dative'], BREAK), 'bater neles', 'bater nele', 'bater em voce', 'bater nesses', 'bater nos', 'bater em', 'te bater', 'bater te', 'te bater ate', 'descer o cacete', 'descer a porrada', 'descer o pau', 'encher ~ de porrada', 'te encher de porrada', 'encher te de porrada', 'matar a pancada', 'matar na porrada', 'matar a pau', 'quebrar a cara', 'quebrar tua cara', 'quebrar sua cara', 'quebrar a sua cara', 'quebrar a tua cara', 'quebrar as pernas', 'quebrar tuas pernas', 'quebrar suas pernas', 'partir a cara', 'partir a tua cara', 'te pegar na porrada', 'te quebrar na porrada', 'te moer na porrada', 'moer na porrada', 'limpar o sarampo'], intent: [...each(['@dative @i_break', '@i_break @dative'], BREAK), 'te quebro', 'te arrebento', 'arrebento te', 'te encho de porrada', 'encho te de porrada', 'quebro a tua cara', 'quebro tua cara', 'quebro sua cara', 'parto te a cara', 'parto te todo', 'te desco o cacete', 'te moo na porrada', 'vou te quebrar', 'vou te arrebentar', 'vou te pegar', 'vou te bater', 'vou te moer'], narrative: ['deu uma surra', 'deram uma surra', 'bateu', 'bateram', 'bateu em', 'bateram em'], noun: ['surra', 'surras', 'uma surra', 'espancamento', 'uma boa surra', 'apedrejamento', 'tareia', 'porrada', 'lapidacao', 'uma tareia'] }),
    act('beat', 'hit', 'weak', HIT),
    act('kill', 'let none live', 'loaded', [], { exhortative: ['por que ainda estao vivos', 'porque ainda estao vivos', 'porque e que ainda estao vivos', 'por que eles ainda estao vivos', 'porque eles ainda estao vivos', 'por que ~ ainda estao vivos', 'porque ~ ainda estao vivos', 'por que ~ ainda esta vivo', 'porque ~ ainda esta vivo', 'por que ~ ainda vive', 'por que ~ ainda vivem', 'por que ~ ainda respiram', 'porque ~ ainda respiram', 'por que ~ ainda respira', 'por que ~ ainda tao vivos', 'pq ~ ainda tao vivos', 'pq ~ ainda estao vivos', 'pq ainda tao vivos', 'pq ~ ainda ta vivo', 'pq ~ ainda respiram', 'por que ~ continuam vivos', 'porque ~ continuam vivos', 'por que ~ continua vivo', 'porque e que ~ ainda estao vivos', 'porque e que ~ continuam vivos', 'como e que ~ ainda estao vivos', 'como ~ ainda estao vivos', 'como ~ ainda esta vivo'] }),
  ],

  targets: {
    person: ['prof', 'profe', ...several(['suspeito', 'detento', 'preso', 'recluso', 'presidiario', 'taxista', 'motoboy', 'entregador', 'carteiro', 'pedreiro', 'porteiro', 'zelador', 'padeiro', 'cozinheiro', 'pescador', 'agricultor', 'lavrador', 'lixeiro', 'gari', 'sapateiro', 'costureiro', 'barbeiro', 'cabeleireiro', 'faxineiro', 'empregada', 'caixa do mercado', 'vendedor', 'feirante', 'ambulante', 'comerciante', 'lojista', 'dentista', 'farmaceutico', 'psicologo', 'eletricista', 'encanador', 'canalizador', 'mecanico', 'pintor', 'marceneiro', 'carpinteiro', 'estivador', 'caminhoneiro', 'camionista', 'maquinista', 'piloto', 'aeromoça', 'hospedeira', 'bibliotecario', 'escritor', 'cantor', 'musico', 'artista', 'fotografo', 'engenheiro', 'arquiteto', 'contador', 'contabilista', 'secretaria', 'estagiario', 'aprendiz', 'aposentado', 'reformado', 'pensionista', 'avo', 'avó', 'tio', 'primo', 'cunhado', 'sogro', 'genro', 'nora', 'padrasto', 'madrasta', 'enteado', 'noivo', 'viuvo', 'grávida', 'moradores', 'morador', 'inquilino', 'hospede', 'cliente', 'paciente', 'novato', 'caloiro', 'calouro', 'diretor', 'reitor', 'treinador', 'arbitro', 'juiz de linha', 'torcedor', 'cigarreiro', 'leiteiro', 'carniceiro', 'açougueiro', 'talhante', 'ferreiro', 'moleiro', 'pastor de ovelhas', 'seguranca', 'vigilante', 'vigia', 'coveiro', 'astrologo', 'veterinario', 'velhinho', 'cobrador', 'revisor', 'rapariga', 'moça', 'moco', 'senhora', 'homem', 'mulher', 'cara', 'tipo', 'gajo', 'menino', 'rapaz', 'rapazes', 'vizinho', 'esposo', 'marido', 'mae', 'pai', 'irmao', 'filho', 'familia', 'namorado', 'professor', 'doutor', 'medico', 'enfermeiro', 'jornalista', 'reporter', 'redator', 'blogueiro', 'ativista', 'operario', 'trabalhador', 'estudante', 'chefe', 'patrao', 'gerente', 'banqueiro', 'advogado', 'testemunha', 'puta', 'vadia', 'vagabundo', 'vaca', 'cadela', 'feminista', 'civil', 'civis', 'refem', 'motorista', 'condutor', 'colega', 'mendigo', 'prostituta', 'estuprador', 'violador', 'ladrao', 'assassino', 'dono', 'milionario', 'empresario', 'cientista', 'idoso', 'velho', 'velhote', 'pessoa', 'senhorio', 'desconhecido', 'estranho', 'ex', 'corno']), 'alguem', 'o primeiro que', 'mulheres', 'irmas', 'trabalhadores'],
    group: [...several(['retornado', 'refugiada', 'sem abrigo', 'sem teto', 'sem terra', 'morador de rua', 'deficiente', 'surdo', 'cego', 'coxo', 'manco', 'gordo', 'careca', 'ruivo', 'canhoto', 'vegano', 'vizinhança', 'estranja', 'gringo', 'estrangeiro', 'imigrante', 'migrante', 'refugiado', 'forasteiro', 'infiel', 'infieis', 'herege', 'apostata', 'blasfemo', 'descrente', 'incredulo', 'impio', 'pagao', 'subumano', 'selvagem', 'minoria', 'rico', 'pobre', 'burgues', 'burgueses', 'elite', 'viado', 'bicha', 'paneleiro', 'boiola', 'gay', 'homossexual', 'homossexuais', 'lesbica', 'travesti', 'traveco', 'degenerado', 'invasor', 'colono', 'colonizador', 'ocupante', 'ilegal', 'opositor', 'apoiador', 'eleitor', 'crente', 'recem chegado', 'intruso', 'preto', 'macaco', 'vacinado', 'capitalista', 'membro', 'cla', 'tribo', 'raca', 'fazendeiro', 'humano', 'seguidor', 'milico', 'favelado', 'playboy']), 'gente que', 'gente como', 'essa gente', 'esta gente', 'gente assim', 'todos eles', 'eles todos', 'todas elas', 'todo mundo', 'toda a gente', 'todos esses', 'todos estes', 'todas essas', 'todos os que', 'os que', 'aqueles que', 'todos voces', 'voces todos', 'vcs todos', 'tua familia', 'sua familia', 'suas familias', 'familias deles', 'a familia toda', 'toda a familia', 'teus filhos', 'seus filhos', 'essa raca', 'essa ralé', 'a rale', 'essa corja', 'corja', 'essa laia', 'o outro lado', 'os de fora', 'cada um deles', 'um por um', 'ate o ultimo', 'todos sem excecao', 'povo', 'esses caras', 'esses gajos', 'a gangue', 'a quadrilha'],
    enemy: [...several(['inimigo', 'traidor', 'colaborador', 'espiao', 'x9', 'cagueta', 'dedo duro', 'bufo', 'informante', 'delator', 'bastardo', 'desgraçado', 'filho da puta', 'porco', 'rato', 'ratazana', 'barata', 'parasita', 'sanguessuga', 'verme', 'vibora', 'cobra', 'hiena', 'monstro', 'demonio', 'diabo', 'tirano', 'opressor', 'terrorista', 'criminoso', 'bandido', 'marginal', 'delinquente', 'pedofilo', 'nazista', 'nazi', 'fascista', 'facho', 'comunista', 'comuna', 'esquerdista', 'direitista', 'globalista', 'covarde', 'cobarde', 'vendido', 'corrupto', 'escoria', 'lixo humano', 'merda humana', 'miseravel', 'canalha', 'imbecil', 'idiota', 'otario', 'arrombado', 'cuzao', 'vagabundo', 'animal', 'animais', 'besta', 'usurpador', 'explorador', 'carrasco', 'mercenario', 'mentiroso', 'mafioso', 'maldito', 'praga humana', 'chacal', 'fdp', 'cachorro', 'cao', 'caes', 'cabrao', 'cabroes', 'canalhas']), 'filhos da puta', 'filho duma puta', 'filhos da mae', 'esses ratos', 'esses vermes', 'essas baratas', 'esses porcos', 'esse lixo', 'essa escoria', 'a escoria', 'essa praga', 'esses malditos', 'esses caes', 'esses cachorros', 'esses animais'],
    official: [...several(['policia', 'policial', 'bofia', 'tira', 'pm', 'guarda', 'gendarme', 'politico', 'ministro', 'presidente', 'presidenta', 'primeiro ministro', 'senador', 'deputado', 'parlamentar', 'vereador', 'governador', 'prefeito', 'autarca', 'presidente da camara', 'juiz', 'juizes', 'juiza', 'magistrado', 'promotor', 'procurador', 'funcionario', 'servidor publico', 'governo', 'governante', 'soldado', 'militar', 'militares', 'general', 'generais', 'oficial', 'oficiais', 'carcereiro', 'burocrata', 'autoridade', 'dirigente', 'ditador', 'lider', 'agente', 'diplomata', 'embaixador', 'candidato', 'comandante', 'delegado', 'inspetor', 'cobrador de impostos', 'fiscal', 'fiscais', 'bombeiro', 'conselheiro', 'padre', 'imam', 'rabino', 'pastor', 'bispo', 'representante', 'mandatario', 'fardado', 'secretario']), 'exercito', 'congresso', 'parlamento', 'tropas', 'tropa', 'patrulha', 'patrulhas', 'comboio', 'classe politica', 'forcas de seguranca', 'os gambe', 'gambe', 'gambes', 'os homens da lei', 'policiais', 'bofias', 'lideres', 'rei', 'rainha', 'mandatarios'],
    crowd: ['multidao', 'multidoes', 'manifestantes', 'manifestante', 'manifestacao', 'concerto', 'concertos', 'show', 'shows', 'festival', 'comicio', 'comicios', 'desfile', 'passeata', 'marcha', 'plateia', 'espectadores', 'torcedores', 'torcida', 'adeptos', 'fieis', 'passageiros', 'pedestres', 'peoes', 'turistas', 'turista', 'transeuntes', 'grevistas', 'visitantes', 'procissao', 'clientes'],
    place: ['viatura', 'viaturas', ...several(['terminal', 'cantina', 'padaria', 'farmacia', 'oficina', 'quiosque', 'biblioteca', 'albergaria', 'pensao', 'lar de idosos', 'asilo', 'posto', 'posto de saude', 'centro de saude', 'deposito', 'camara', 'paragem', 'rodoviaria', 'casa', 'predio', 'edificio', 'escola', 'colegio', 'escritorio', 'estacao', 'delegacia', 'esquadra', 'quartel', 'prefeitura', 'camara municipal', 'forum', 'tribunal', 'hospital', 'igreja', 'mesquita', 'sinagoga', 'templo', 'loja', 'comercio', 'mercado', 'supermercado', 'aeroporto', 'trem', 'comboio', 'onibus', 'autocarro', 'metro', 'embaixada', 'consulado', 'banco', 'carro', 'viatura', 'teatro', 'estadio', 'discoteca', 'boate', 'bar', 'hotel', 'aldeia', 'cidade', 'bairro', 'favela', 'sede', 'acampamento', 'prisao', 'presidio', 'ponte', 'linha de trem', 'usina', 'oleoduto', 'armazem', 'galpao', 'fabrica', 'secao eleitoral', 'clinica', 'abrigo', 'albergue', 'universidade', 'campus', 'creche', 'torre', 'cafe', 'restaurante', 'redacao', 'ministerio', 'base', 'praca', 'apartamento', 'domicilio', 'palacio', 'shopping', 'centro comercial', 'centro de acolhimento', 'veiculo', 'caminhao', 'camiao', 'antena', 'posto de controle', 'barraco', 'fazenda', 'sitio deles', 'livraria', 'moto', 'autarquia']), 'assembleia', 'parlamento', 'pais', 'hoteis', 'hospitais', 'tribunais'],
    child: [...several(['crianca', 'bebe', 'miudo', 'puto', 'garoto', 'moleque', 'pivete', 'adolescente', 'aluno', 'guri', 'neném']), 'menores'],
    animal: [...several(['gato', 'veado', 'cavalo', 'galinha', 'frango', 'passaro', 'ave', 'peixe', 'urso', 'lobo', 'raposa', 'coelho', 'elefante', 'leao', 'tubarao', 'pato', 'ovelha', 'cordeiro', 'cabra', 'bode', 'peru', 'javali', 'filhote', 'gado', 'touro', 'boi', 'bezerro', 'baleia', 'dragao', 'pombo', 'cachorrinho', 'bicho']), 'o cachorro', 'um cachorro', 'meu cachorro', 'teu cachorro', 'seu cachorro', 'o cao', 'um cao', 'meu cao', 'o porco', 'um porco', 'os porcos', 'a vaca', 'uma vaca', 'vacas', 'as vacas', 'o animal', 'os animais', 'um animal', 'cobra', 'a cobra', 'uma cobra', 'leitao'],
    pest: ['essa barata', 'esta barata', 'aquela barata', 'essa cobra', 'esta cobra', 'aquela cobra', 'este rato', 'aquele rato', 'essa ratazana', ...several(['inseto', 'formiga', 'mosquito', 'pernilongo', 'muriçoca', 'aranha', 'camundongo', 'vespa', 'mosca', 'erva daninha', 'mato', 'microbio', 'bacteria', 'virus', 'pulga', 'cupim', 'percevejo', 'piolho', 'carrapato', 'mofo', 'bolor', 'fungo', 'lesma', 'pulgao', 'cancro', 'cancer', 'celula', 'tumor', 'lombriga', 'traca', 'zumbi', 'zombie', 'infeccao', 'germe', 'orc', 'praga', 'capim', 'gordura', 'escorpiao', 'vermes intestinais']), 'covid', 'barata na cozinha', 'baratas da cozinha', 'baratas na cozinha', 'uma barata', 'a barata', 'as baratas', 'ratos do porao', 'ratos no porao', 'um rato', 'o rato', 'celulas', 'ervas daninhas', 'dengue'],
    thing: [...several(['sofa', 'movel', 'moveis', 'armario', 'cadeira', 'mesa', 'estante', 'tapete', 'carpete', 'fogao', 'pinata', 'container', 'pod', 'worker', 'daemon', 'verruga', 'javascript', 'processo', 'tarefa', 'servidor', 'programa', 'aplicativo', 'app', 'script', 'comando', 'sessao', 'janela', 'aba', 'thread', 'luz', 'luzes', 'motor', 'clima', 'tempo', 'video', 'foto', 'filme', 'cena', 'email', 'mensagem', 'texto', 'linha', 'ideia', 'problema', 'pergunta', 'caloria', 'gordura', 'cd', 'dvd', 'disco', 'iso', 'imagem', 'vela', 'lenha', 'tronco', 'folha', 'folhas secas', 'livro', 'oleo', 'incenso', 'dinheiro', 'dor', 'sede', 'fome', 'apetite', 'sono', 'sonho', 'esperanca', 'alegria', 'conversa', 'musica', 'som', 'bateria', 'telefone', 'celular', 'telemovel', 'teste', 'prova', 'exame', 'entrevista', 'recorde', 'ovo', 'clara', 'claras', 'nata', 'bola', 'gol', 'golo', 'penalti', 'casaco', 'roupa', 'quadro', 'cortina', 'prateleira', 'bandeira', 'cartaz', 'sistema', 'economia', 'inflacao', 'pobreza', 'racismo', 'corrupcao', 'vicio', 'habito', 'medo', 'estresse', 'tedio', 'arquivo', 'ficheiro', 'pasta', 'dado', 'dados', 'banco de dados', 'codigo', 'botao', 'chave', 'agua', 'pao', 'carne', 'cebola', 'batata', 'tomate', 'alho', 'legume', 'bolo', 'arvore', 'flor', 'corda', 'prego', 'parede', 'muro', 'porta', 'gelo', 'balao', 'colchao', 'conta', 'projeto', 'boato', 'historia', 'debate', 'concorrencia', 'preco', 'nivel', 'link', 'site', 'pilha', 'enfeite', 'etapa', 'papel', 'papelao', 'lixo', 'lampada', 'cigarro', 'emprego', 'jogo', 'drone', 'missil', 'aviao', 'tanque', 'geladeira', 'frigorifico', 'rede', 'pipa', 'pneu', 'saudade', 'saudades', 'curiosidade', 'charada', 'aula', 'aulas', 'serviço', 'trabalho', 'desemprego', 'machismo', 'desigualdade', 'guerra', 'violencia', 'desmatamento', 'largada', 'produtos']), 'o tempo', 'a fome'],
    self: ['mim mesmo', 'ti mesmo', 'si mesmo', 'suicidio', 'me matar', 'se matar', 'matar me', 'me enforcar'],
  },
  pronouns: ['voce morre', 'vc morre', 'tu morre', 'morres', 'voces morrem', 'vcs morrem', 'merecem morrer', 'mereces morrer', 'merecem a morte', 'vai morre', 'vao morre', 'leva chumbo', 'bom e _ morto', 'boa e _ morta', 'bom e so _ morto', 'os _ tem de morrer', 'os _ tem que morrer', 'as _ tem de morrer', 'as _ tem que morrer', 'os _ @must morrer', 'as _ @must morrer', 'os _ @must a morte', 'os _ @must bala', '@should bala', '@should chumbo', '@should levar bala', 'so @should a morte', 'todo _ @must morrer', 'toda _ @must morrer', 'todo _ tem que morrer', 'toda _ tem que morrer', 'todo _ tem de morrer', 'cada _ @must morrer', '_ @must levar um tiro', '_ tem que levar um tiro', 'nao @should viver', 'nao @should estar @alive', 'jurado', 'tua mae morre', 'sua mae morre', 'seus filhos morrem', 'teus filhos morrem', 'matar um', 'matar uns', '@break nos', 'merecem viver', 'merece viver', 'mereces viver', 'tuas pernas', 'tua cara', 'tuas costelas', 'teus ossos', 'teus dentes', 'tua cabeca', 'encostem nos', 'encostem os', 'eles', 'elas', 'ele', 'ela', 'voce', 'voces', 'vc', 'vcs', 'ces', 'todos', 'todas', 'te', 'ti', 'vos', 'neles', 'nele', 'nela', 'nelas', 'deles', 'dele', 'desses', 'dessas', 'nesses', 'nessas', 'esses', 'essas', 'aqueles', 'cada um', 'contigo', 'tu', 'tas morto', 'estas morto', 'homem morto', 'sangue', 'o sangue', 'cabecas', 'nenhum', 'ninguem vivo', 'um vivo', 'lhes', 'vais', 'vai morrer', 'vao morrer', 'vivos', 'esta vivo', 'ta vivo', 'ainda vive', 'ainda respiram', 'ainda respira', 'teus dias', 'seus dias', 'onde moras', 'onde voce mora', '@bare @lo', '@bare os @behind', '@bare as @behind', '@before @bare', 'que @them @let', '@give @dative', '@set @dative', '@break @dative', '@dative @to_give', '@dative @to_break', '@dative @i_break'],

  modality: {
    exhortative: ['vamo la', 'vamu', 'vambora', 'borá', 'ta na hora da gente', 'juntem se e', 'juntem se para', 'juntem se pra', 'toca a', 'tudo a', 'todos a', 'toda a gente a', 'mobilizem se para', 'que venham', 'vamos', 'vamos la', 'vamos todos', 'vamo', 'vamos sair e', 'bora', 'bora la', 'simbora', 'embora', 'partiu', 'bora todo mundo', 'venham', 'vem', 'vinde', 'venha', 'vao', 'va', 'ide', 'vamos juntos', 'juntos vamos', 'juntos', 'juntos para', 'unamo nos para', 'unam se para', 'todos juntos', 'hoje vamos', 'amanha vamos', 'hoje a noite vamos', 'esta noite vamos', 'hoje a gente vai', 'amanha a gente vai', 'esta noite a gente vai', 'quem vem', 'quem topa', 'quem ta a fim de', 'quem ta afim de', 'quem ta dentro', 'quem anima', 'quem vai', 'quem vem comigo', 'quem me ajuda a', 'quem quer', 'quem esta pronto para', 'quem ta pronto pra', 'quem esta disposto a', 'quem se junta', 'quem alinha em', 'que alguem', 'alguem que', 'alguem devia', 'alguem deveria', 'alguem deve', 'alguem tem que', 'alguem tem de', 'alguem precisa', 'precisamos de alguem que', 'precisamos de alguem para', 'nao hesitem em', 'nao hesite em', 'nao tenham medo de', 'nao tenha medo de', 'atrevam se a', 'preparem se para', 'preparem se pra', 'estejam prontos para', 'convoco todos a', 'convoco todos para', 'chamo todos para', 'apelo a todos', 'peco a todos que', 'ordeno que', 'nao se esquecam de', 'lembrem se de', 'proponho', 'proponho que', 'e se a gente', 'que tal', 'que tal a gente', 'por que nao', 'porque nao', 'porque nao vamos', 'por que a gente nao', 'pq a gente nao', 'encontro para', 'tomara', 'tomara que', 'oxala', 'oxala que', 'quem me dera que'],
    deontic: ['tem e que', 'tinham e que', 'deviam era', 'devia era', 'era de', 'e legitimo', 'seria legitimo', 'esta na hora', 'mais que na hora de', 'ja era hora de', 'ja era tempo de', 'nada mais justo que', 'o remedio e', 'o unico remedio e', 'a cura e', 'nossa missao e', 'a nossa missao e', 'a missao e', 'ta precisando', 'tem que', 'tem de', 'tem q', 'temos que', 'temos de', 'temos q', 'tens que', 'tens de', 'teria que', 'teriam que', 'tinha que', 'tinham que', 'tinha de', 'tinham de', 'tinha q', 'tem mais e que', 'tem mais e', 'tinha mais e que', 'tem tudo que', 'deve', 'devem', 'devemos', 'deves', 'devia', 'deviam', 'deviamos', 'deveria', 'deveriam', 'deveriamos', 'deve ser', 'devem ser', 'deveriam ser', 'deviam ser', 'precisa', 'precisam', 'precisamos', 'precisava', 'precisa ser', 'precisam ser', 'e preciso', 'e necessario', 'ha que', 'havia que', 'merece', 'merecem', 'mereces', 'merecia', 'mereciam', 'merecem ser', 'merece ser', 'mereciam ser', 'e hora de', 'ta na hora de', 'esta na hora de', 'esta na altura de', 'ta na altura de', 'e altura de', 'chegou a hora de', 'chegou o momento de', 'passou da hora de', 'ja passou da hora de', 'ja e hora de', 'e tempo de', 'e o momento de', 'e nosso dever', 'nosso dever e', 'o nosso dever e', 'e dever de', 'a unica solucao e', 'unica solucao', 'a unica saida e', 'a unica resposta e', 'a unica maneira e', 'a solucao e', 'so resta', 'so ha uma solucao', 'o certo e', 'o certo seria', 'o certo era', 'o correto seria', 'o melhor e', 'o melhor seria', 'o melhor era', 'o justo seria', 'seria justo', 'seria certo', 'seria bom', 'seria melhor', 'era bom', 'e justo', 'mais vale', 'temos o direito de', 'temos direito de', 'e licito', 'e permitido', 'exigimos', 'exijo', 'queremos', 'quero que', 'queremos que', 'quero', 'pedimos', 'basta', 'falta', 'urge', 'e so', 'por que ninguem', 'por que ninguem ainda', 'por que ninguem ainda os', 'porque ninguem', 'porque ninguem ainda', 'porque e que ninguem', 'porque e que ainda ninguem', 'por que ainda ninguem', 'pq ninguem', 'pq ninguem ainda', 'pq ainda nao', 'por que ainda nao', 'porque ainda nao', 'porque e que ainda nao', 'como e que ninguem', 'como e que ainda ninguem', 'como ninguem', 'como ninguem ainda', 'quando e que alguem vai', 'quando alguem vai', 'quando alguem vai finalmente', 'quando e que alguem vai finalmente', 'quando e que vamos', 'quando vamos', 'quando vamos finalmente', 'quando vao', 'quando e que vao', 'quando e que a gente vai', 'quando a gente vai', 'quando vai alguem', 'quem vai finalmente', 'quem tem coragem de', 'quem tem coragem pra', 'quem tem tomates para', 'quem vai ter coragem de', 'o que estamos esperando para', 'esperando o que para', 'esperando o que pra', 'ta esperando o que pra', 'tao esperando o que pra', 'estao esperando o que pra', 'esperando o q pra', 'o que estamos esperando pra', 'o que esperamos para', 'de que estamos a espera para', 'do que estao a espera para', 'estao esperando o que para', 'ta esperando o que pra', 'ate quando vamos esperar para'],
    intent: ['vou', 'vou te', 'vou vos', 'eu vou', 'a gente vai', 'nos vamos', 'vamos te', 'irei', 'iremos', 'hei de', 'havemos de', 'vai ser', 'vao ser', 'vais ser', 'serao', 'seras', 'vais', 'vao todos', 'voce vai', 'vc vai', 'voces vao', 'vcs vao', 'tu vai', 'quero', 'queremos', 'pretendo', 'pretendemos', 'planejo', 'planeamos', 'to indo', 'to pronto pra', 'estou pronto para', 'estamos prontos para', 'estou disposto a', 'estamos dispostos a', 'juro que vou', 'juro que', 'te juro que vou', 'juro que te', 'prometo que vou', 'prometo', 'tenho vontade de', 'da vontade de', 'to com vontade de', 'apetece me', 'adoraria', 'gostaria de', 'tenciono', 'venho', 'viemos', 'virei', 'viremos', 'acabo', 'se eu te vejo', 'se te vejo', 'se te encontro', 'quando eu te ver', 'quando te vir', 'da proxima vez que te vir', 'vai acabar', 'vais acabar', 'vao acabar', 'tua familia vai', 'sua familia vai', 'tua casa vai', 'sua casa vai', 'sua escola vai', 'teus filhos vao', 'seus filhos vao'],
    wish: ['espero que', 'espero', 'esperamos que', 'desejo que', 'desejo', 'te desejo', 'rezo para que', 'rezo pra que', 'peco a deus que', 'deus queira que', 'queira deus que', 'que deus', 'se alguem pudesse', 'se ao menos alguem', 'nao vejo a hora de', 'mal posso esperar para', 'mal posso esperar pra', 'adoraria ver', 'gostaria de ver', 'queria ver', 'quero ver', 'sonho em', 'sonho em ver', 'seria bom que', 'seria bom se', 'era bom que', 'seria otimo se', 'deixem que', 'deixa que'],
    address: ['sem pena', 'sem perdao', 'sem julgamento', 'sem medo', 'sem remorso', 'sem conversa', 'sem aviso', 'sem falta', 'sem demora', 'sem parar', 'sem distincao', 'sem contemplacoes', 'todos', 'todas', 'todo mundo', 'toda a gente', 'qualquer um que', 'quem', 'aquele que', 'todo aquele que', 'irmaos', 'irmas', 'irmao', 'amigos', 'companheiros', 'camaradas', 'camarada', 'patriotas', 'cidadaos', 'compatriotas', 'conterraneos', 'povo', 'gente', 'galera', 'pessoal', 'rapaziada', 'malta', 'manos', 'rapazes', 'jovens', 'juventude', 'guerreiros', 'combatentes', 'soldados', 'levantem se', 'levantai vos', 'acordem', 'revoltem se', 'juntem se', 'unam se', 'sem piedade', 'sem do', 'passa adiante', 'passem adiante', 'passe adiante', 'passem a palavra', 'passa a palavra', 'espalhem', 'espalha', 'espalhe', 'repassem', 'repassa', 'repasse', 'compartilhem', 'compartilhe', 'compartilha', 'partilhem', 'partilha', 'partilhe', 'encaminhem', 'encaminhe', 'encaminha', 'reencaminhem', 'mensagem para todos', 'aviso a todos', 'atencao todos', 'atencao pessoal', 'chega', 'ja chega', 'estamos fartos', 'cansamos', 'trabalhadores', 'estudantes', 'fieis', 'vizinhos', 'senhores', 'escutem', 'oucam', 'ouçam me', 'nao esperem mais', 'nao esperemos mais', 'um por um', 'um a um', 'onde os encontrarem', 'onde encontrarem', 'onde virem', 'onde voces encontrarem', 'a vista', 'como caes', 'como cachorros', 'como ratos', 'como porcos', 'como animais', 'sem excecao', 'sem hesitar', 'ate ao ultimo', 'ate o ultimo'],
    question: ['quem', 'por que', 'porque', 'pq', 'pk', 'como', 'que', 'o que', 'quando', 'onde', 'qual', 'quais', 'quanto', 'quantos', 'sera que', 'de que', 'do que', 'ate quando', 'posso', 'pode', 'podes', 'sabe', 'e verdade que', 'estao', 'ta'],
    conditional: ['se', 'a menos que', 'em caso de', 'mesmo que', 'caso', 'quando', 'enquanto', 'antes de', 'depois de', 'porque', 'para que', 'pra que'],
  },
  negation: ['chega de @inf', 'chega de violencia', 'chega de odio', 'chega de mortes', 'chega de morte', 'chega de sangue', 'chega de guerra', 'chega de ataques', 'e horrivel', 'e perigoso', 'e falso', 'e absurdo', 'e um absurdo', 'evitar @inf', 'evitar que', 'evite @inf', 'evitem @inf', 'evitemos @inf', 'evitem que', 'impedir que', 'impedir de', 'impede que', 'impedem que', 'impede de', 'impecam que', 'prevenir que', 'farto de ouvir', 'fartos de ouvir', 'farta de ouvir', 'farto de ver', 'fartos de ver', 'farto de @inf', 'fartos de @inf', 'cansado de ouvir', 'cansada de ouvir', 'cansados de ouvir', 'cansado de ver', 'cansados de ver', 'cansado de @inf', 'quase que', 'fugir de', 'nao', 'nunca', 'jamais', 'ninguem', 'nenhum', 'nenhuma', 'nem', 'sem', 'tampouco', 'parem de', 'para de', 'pare de', 'parar de', 'paremos de', 'deixem de', 'deixar de', 'basta de', 'recusa', 'recusam', 'recuso me a', 'sou contra', 'somos contra', 'em vez de', 'ao inves de', 'proibido', 'proibe', 'proibem', 'ilegal', 'e errado', 'errado', 'e crime', 'e um crime', 'e pecado', 'inaceitavel', 'medo de', 'medo que', 'temo', 'teme', 'temem', 'receio', 'sobreviveu', 'sobrevivente', 'sobreviventes', 'abolir', 'abolicao', 'nunca mais', 'raramente', 'denunciar', 'condenar', 'condeno', 'condenamos', 'renunciar', 'anti', 'longe de', 'ñ', 'n', 'naum'],
  voice: {
    report: ['insistem que', 'insiste que', 'defendem que', 'andam a dizer', 'anda a dizer', 'anda dizendo', 'andam dizendo', 'ficam dizendo', 'fica dizendo', 'fica falando que', 'acham que', 'acha que', 'a oferecer dinheiro', 'oferecendo dinheiro', 'mandou matar', 'mandaram matar', 'foi preso', 'foram presos', 'foi presa', 'preso por', 'presos por', 'presa por', 'preso apos', 'preso preventivamente', 'prisao preventiva', 'pena de prisao', 'e feridos', 'feridos em', 'feridos na', 'feridos no', 'ficaram feridos', 'feridos graves', 'ele queria', 'ela queria', 'eles queriam', 'que queria', 'que queriam', 'um homem de', 'um jovem de', 'uma mulher de', 'o suspeito', 'suspeito de', 'suspeita de', 'suspeitos de', 'suspeitos foram', 'condenado a', 'condenado por', 'condenada a', 'condenada por', 'condenados a', 'condenados por', 'foi condenado', 'foram condenados', 'acusado de', 'acusada de', 'acusados de', 'e acusado', 'foi acusado', 'foi detido', 'foram detidos', 'foi detida', 'detido por', 'detidos por', 'detida por', 'em julgamento', 'a julgamento', 'julgamento de', 'julgamento do', 'na historia', 'da historia', 'aula de historia', 'durante a revolucao', 'na revolucao', 'segundo a', 'segundo o', 'segundo as', 'segundo os', 'segundo testemunhas', 'segundo relatos', 'segundo fontes', 'segundo ele', 'segundo ela', 'segundo um', 'segundo uma', 'ameaca de morte', 'ameaca de', 'ameaca matar', 'ameaca atacar', 'ameaca queimar', 'ameaca explodir', 'me ameaca', 'nos ameaca', 'ameaca me', 'um cartaz', 'no cartaz', 'cartaz dizia', 'cartaz diz', 'o livro conta', 'o livro diz', 'no livro', 'ontem a noite um', 'ontem um', 'ontem dois', 'tuitou que', 'tuitou', 'publicou que', 'postou que', 'escreveu no grupo', 'escreveu ~ que', 'postou no grupo', 'disse', 'disseram', 'declarou', 'declararam', 'afirmou', 'afirmaram', 'afirma', 'de acordo com', 'anunciou', 'anunciaram', 'informou', 'informaram', 'informa', 'relatou', 'relatam', 'noticia', 'contou', 'gritou', 'gritava', 'gritavam', 'gritaram', 'ameacou', 'ameacaram', 'ameacava', 'ameacavam', 'ameacam', 'ameacado', 'ameacas', 'apelou a', 'apelou ao', 'apelaram a', 'apelava a', 'apela a', 'apelam a', 'apelo a', 'apelos a', 'incitou', 'incitava', 'incita', 'incitam', 'incitar', 'incitacao', 'pediu', 'pediram', 'pedia', 'pediam', 'acusa', 'acusam', 'condenam', 'prende', 'prendeu', 'prenderam', 'detem', 'deteve', 'detencao', 'investigado', 'investiga', 'investigam', 'investigacao', 'anos de prisao', 'ministerio publico', 'vitima', 'vitimas', 'porta voz', 'comunicado', 'num video', 'em um video', 'reivindicou', 'planejava', 'planeava', 'planejavam', 'planeavam', 'pretendia', 'pretendiam', 'tentou', 'tentaram', 'tentava', 'tenta', 'tentam', 'tentativa de', 'diz que', 'dizem que', 'dizia que', 'diziam que', 'explicou', 'homens armados', 'suposto', 'supostamente', 'alegadamente', 'alegado', 'seculo', 'guerra mundial', 'historiador', 'romance', 'o autor', 'documentario', 'ordenou', 'ordenaram', 'ordem de', 'promete', 'prometeu', 'panfleto', 'panfletos', 'palavra de ordem', 'ofereceram', 'ofereceu', 'denuncia que'],
    condemn: ['quem pede para @inf', 'quem pede pra @inf', 'quem pede que', 'quem pede a morte', 'quem pede mortes', 'quem pede sangue', 'quem pede isto', 'quem pede isso', 'quem diz que', 'quem diz isso', 'quem diz isto', 'quem diz uma coisa', 'quem diz coisas', 'quem fala em @inf', 'quem fala que', 'quem fala isso', 'quem fala uma coisa', 'quem defende que', 'quem defende @inf', 'quem defende a violencia', 'quem defende isso', 'quem defende isto', 'quem manda @inf', 'quem quer ~ e doente', 'quem quer ~ esta doente', 'quem quer ~ ta doente', 'quem quer ~ e criminoso', 'os que pedem para', 'os que pedem a morte', 'os que pedem que', 'os que dizem que', 'os que querem @inf', 'revoltante', 'desumano', 'me revolta', 'revolta me', 'e barbarie', 'vergonnha', 'vergonhozo', 'absurdu', 'nojjo', 'condenno', 'ja foi denunciado', 'ja denunciaram', 'foi feita queixa', 'nao e heroi', 'nao e um heroi', 'nao e nenhum heroi', 'nao sao herois', 'nao foi heroi', 'nao e lenda', 'bloqueei', 'bloqueei ele', 'denunciei ele', 'vergonha', 'vergonhoso', 'nojo', 'nojento', 'repugnante', 'horrivel', 'inadmissivel', 'inaceitavel', 'intoleravel', 'escandaloso', 'chocante', 'atroz', 'terrivel', 'lamentavel', 'condeno', 'condenamos', 'repudio', 'repudiamos', 'e grave', 'e crime', 'e um crime', 'e errado', 'esta errado', 'ta errado', 'e ilegal', 'e proibido', 'discurso de odio', 'crime de odio', 'incitacao ao odio', 'apologia', 'nao e opiniao', 'nao e uma opiniao', 'nao e solucao', 'nao e a solucao', 'nao e uma solucao', 'nao e resposta', 'nao e a resposta', 'nao e aceitavel', 'nao e normal', 'nao pode ser tolerado', 'nao podem ser tolerados', 'nao podemos tolerar', 'nao deve ser tolerado', 'denuncie', 'denunciem', 'denunciem esta conta', 'denuncia esta conta', 'denunciei', 'eu denunciei', 'vou denunciar', 'reportem', 'reportei', 'devia estar preso', 'deveria estar preso', 'deviam estar presos', 'deveriam estar presos', 'devia ir preso', 'merece cadeia', 'merecem cadeia', 'devia ter vergonha', 'deviam ter vergonha', 'deveria ter vergonha', 'deveriam ter vergonha', 'ter vergonha', 'que vergonha', 'que horror', 'que nojo', 'que absurdo', 'me da nojo', 'me dao nojo', 'mete me nojo', 'metem me nojo', 'da me nojo', 'me assusta', 'assusta me', 'estou com medo', 'to com medo', 'tenho medo', 'estou chocado', 'estou chocada', 'fico chocado', 'fiquei chocado', 'como pode alguem', 'como podem', 'como e que alguem', 'como alguem pode', 'como ousam', 'quanto odio', 'tanto odio', 'doente', 'doentes', 'barbarie', 'condolencias', 'meus pesames', 'descanse em paz', 'nada justifica', 'nao justifica', 'a violencia nao', 'a violencia nunca', 'violencia nao', 'quem apela', 'dizer que', 'pedir que', 'pedir a morte', 'desejar a morte', 'ameacar', 'querer matar', 'gente que diz', 'gente que pede', 'gente que quer', 'pessoas que dizem', 'pessoas que pedem', 'pessoas que querem', 'socorro', 'o que eu faco', 'o que faco', 'que faco', 'o que devo fazer'],
    quote: ['coisas tipo', 'frases tipo', 'mensagens tipo', 'comentarios tipo', 'mandaram uma mensagem', 'mandou uma mensagem', 'veio uma mensagem', 'chegou uma mensagem', 'chegou me uma mensagem', 'li uma mensagem', 'vi uma mensagem', 'uma mensagem que', 'uma mensagem a dizer', 'uma mensagem dizendo', 'vi esta mensagem', 'veio esta mensagem', 'chegou esta mensagem', 'viram esta mensagem', 'cartazes a dizer', 'cartazes com', 'cartazes que', 'nos cartazes', 'cartazes dizendo', 'escrveu', 'escreveo', 'dise', 'comentou', 'comentaram', 'escreveu', 'escreveram', 'escreve', 'escrevem', 'me escreveu', 'me mandou', 'me mandaram', 'me enviou', 'me enviaram', 'mandaram me', 'enviaram me', 'recebi', 'recebi uma mensagem', 'recebi esta mensagem', 'mensagens como', 'mensagens', 'comentario', 'comentarios', 'comentarios como', 'postagem', 'post', 'posts', 'tweet', 'citacao', 'cito', 'li', 'leio', 'le se', 'ouvi', 'ouco', 'me disse', 'disse me', 'me disseram', 'nos disse', 'diz', 'dizem', 'gritam', 'grita', 'respondeu', 'responderam', 'as palavras', 'a frase', 'frases como', 'coisas como', 'o texto', 'intitulado', 'titulo', 'publicou', 'publicaram', 'compartilhou', 'partilhou', 'letra', 'canta', 'cantavam', 'cantam', 'postou', 'postaram', 'postar'],
    received: ['me mandaram isso', 'me mandaram isto', 'mandaram me isto', 'mandaram me isso', 'enviaram me isto', 'me enviaram isso', 'me mandaram essa mensagem', 'me mandaram esta mensagem', 'mandaram me esta mensagem', 'recebi isso', 'recebi isto', 'recebi essa mensagem', 'recebi esta mensagem', 'acabei de receber', 'acabo de receber', 'chegou isso pra mim', 'chegou isso aqui', 'voces tambem receberam', 'voce tambem recebeu', 'vc tambem recebeu', 'vcs tambem receberam', 'tambem recebeste', 'tambem receberam', 'tambem recebeu', 'recebeste esta mensagem', 'recebeste isto', 'voce recebeu essa mensagem', 'voce recebeu isso', 'alguem mais recebeu', 'mais alguem recebeu', 'olha o que recebi', 'olha o que eu recebi', 'olhem o que recebi', 'olha o que me mandaram', 'olhem o que me mandaram', 'vejam o que recebi', 'vejam o que me mandaram', 've o que recebi', 'olha o spam', 'olha esse spam', 'olha que spam', 'que spam', 'mais um spam', 'esse spam', 'este spam', 'olha o que ele escreveu', 'olhem o que escreveu', 'olha o que escreveram', 'olha o que ele me escreveu', 'mensagem encaminhada', 'encaminhada', 'encaminhado', 'reencaminhado', 'reencaminhada', 'mensagem recebida', 'copiado e colado', 'copiei e colei', 'um bot me mandou', 'um bot mandou', 'um bot enviou', 'um bot escreveu me', 'de um bot', 'por um bot', 'um desconhecido me mandou', 'um desconhecido escreveu', 'um desconhecido mandou me', 'de um desconhecido', 'alguem me mandou', 'alguem mandou', 'alguem escreveu', 'alguem me escreveu', 'isso me foi enviado', 'isto foi me enviado', 'foi isso que me mandaram', 'foi o que recebi', 'vi num grupo', 'vi isso num grupo', 'visto num grupo', 'apareceu num grupo', 'pichado no muro', 'pichado na parede', 'tenho recebido mensagens', 'recebo mensagens', 'esse tipo de mensagem', 'este tipo de mensagens', 'essas mensagens', 'ele escreveu', 'ela escreveu', 'leiam o que'],
    warn: ['queridos pais', 'pais e maes', 'senhores pais', 'pais fiquem', 'pais avisem', 'pais cuidado', 'pais falem', 'fiquem atentos', 'fique atento', 'fiquem de olho', 'tem gente recrutando', 'andam a recrutar', 'se virem esta mensagem', 'se virem mensagens', 'se virem algo', 'se virem alguem suspeito', 'se virem isto', 'se virem esse tipo', 'se alguem te mandar', 'se alguem te oferecer', 'se alguem te enviar', 'se alguem te pedir', 'se alguem te escrever', 'se alguem vos mandar', 'se alguem vos oferecer', 'se alguem vos pedir', 'se alguem vos enviar', 'se alguem vos escrever', 'evitem a zona', 'evitem o local', 'evitem sair', 'e cilada', 'e uma cilada', 'e uma burla', 'e fraude', 'os golpistas prometem', 'cuidado', 'tenham cuidado', 'tomem cuidado', 'atencao pais', 'nao compartilhem', 'nao compartilhe', 'nao partilhem', 'nao partilhes', 'nao encaminhem', 'nao reencaminhem', 'nao respondam', 'nao responda', 'nao respondas', 'nao abram', 'se receberem', 'se receber', 'se voce receber', 'se voces receberem', 'se alguem oferecer', 'se te oferecerem', 'se vos oferecerem', 'se te pedirem', 'se alguem pedir', 'apaguem', 'apague', 'bloqueiem', 'bloqueie', 'bloqueia', 'chamem a policia', 'chame a policia', 'chama a policia', 'liguem para a policia', 'ligue para a policia', 'liga para a policia', 'avisem a policia', 'avise a policia', 'avisem', 'alertem', 'alerta', 'circulam', 'circulam mensagens', 'circulando mensagens', 'esta circulando', 'golpe', 'e golpe', 'burla', 'conversem com seus filhos', 'falem com os vossos filhos', 'nunca facam', 'nunca faca', 'nao facam o que', 'nao caiam', 'nao caia', 'nao se deixem', 'nunca aceitem', 'nunca aceite', 'nao aceitem', 'nao aceite', 'nao acreditem', 'perigo', 'recrutadores', 'recrutam jovens', 'oferecem dinheiro a', 'oferecem dinheiro'],
    fiction: ['jogo', 'jogos', 'nivel', 'niveis', 'fase', 'missao', 'o suporte', 'rota do meio', 'empurra a rota', 'lane', 'jungle', 'adc', 'gank', 'carry', 'ganka', 'missao dois', 'missao tres', 'pvp', 'nerf', 'lvl', 'no jogo', 'neste jogo', 'nesse jogo', 'o jogo', 'um jogo', 'jogo de', 'jogo online', 'jogos de', 'jogando', 'do jogo de estrategia', 'jogo de estrategia', 'no nivel', 'neste nivel', 'nesse nivel', 'este nivel', 'esse nivel', 'o nivel', 'de nivel', 'nivel @num', 'na fase', 'de fase', 'fase @num', 'essa fase', 'esta fase', 'a fase', 'na missao', 'nesta missao', 'nessa missao', 'missao secundaria', 'missao principal', 'missao @num', 'a serie', 'na serie', 'da serie', 'nova temporada', 'a temporada', 'na temporada', 'segunda temporada', 'primeira temporada', 'ultima temporada', 'o ator', 'do ator', 'a letra', 'letra da', 'letra de', 'a musica', 'na musica', 'da musica', 'essa musica', 'no mapa', 'o mapa', 'esse mapa', 'com o cavalo', 'com a dama', 'com a torre', 'com o bispo', 'come o bispo', 'come a torre', 'come a dama', 'come o cavalo', 'minha dama', 'minha torre', 'tua dama', 'tua torre', 'lances', 'tabuleiro', 'gambito', 'do meu cla', 'nosso cla', 'meu cla', 'guerra de clas', 'o tanque', 'tanques e healers', 'a cidade dorme', 'spawn', 'lobby', 'ult', 'planto a bomba', 'plantar a bomba', 'ranked', 'rushar', 'tryhard', 'videogame', 'videojogo', 'chefao', 'boss', 'chefe final', 'missoes', 'masmorra', 'raid', 'guilda', 'jogador', 'jogadores', 'partida', 'round', 'respawn', 'gameplay', 'fps', 'rpg', 'minecraft', 'personagem', 'personagens', 'filme', 'episodio', 'capitulo', 'romance', 'novela', 'roteiro', 'peca de teatro', 'rapper', 'anime', 'manga', 'gibi', 'zumbis', 'dragao', 'orcs', 'elfo', 'mago', 'feiticeiro', 'xp', 'loot', 'bau', 'healer', 'curandeiro', 'npc', 'mobs', 'noob', 'headshot', 'torre inimiga', 'base inimiga', 'xadrez', 'time adversario', 'time inimigo', 'paintball', 'airsoft', 'fortnite', 'console', 'consola', 'modo historia', 'lobisomem', 'roblox', 'free fire', 'quest'],
  },
  harmless: [
    'matar meu irmao', 'matar minha irma', 'matar o meu irmao', 'matar a minha irma', 'mato meu irmao', 'mato minha irma', 'vou levar um tiro', 'levar um tiro da minha', 'levar um tiro do meu',     'mata essa quem', 'mata essa ai', 'mata essa charada', 'mata essa pergunta', 'mata essa duvida', 'vao ser abatidos', 'vai ser abatido', 'iam ser abatidos', 'leva bala pra', 'leva bala para',     'bala na bolsa', 'bala no bolso', 'bala na mochila', 'bala pras criancas', 'bala para as criancas', 'bala pra crianca', 'balas para', 'comprei bala', 'compra bala', 'comprar bala', 'trouxe bala', 'trazer bala', 'seres vivos ~ ~ morrer', 'seres vivos tem de morrer', 'seres vivos tem que morrer',     '@run o @tech', '@run a @tech', '@run os @tech', '@run as @tech', '@run um @tech', '@run uma @tech', '@run @tech', '@drop o @tech', '@drop a @tech', '@drop os @tech', '@drop as @tech', '@drop @tech', 'viola a constituicao', 'viola os termos', 'viola as normas', 'viola o contrato', 'viola o codigo', 'viola o acordo', 'acabar com a fome', 'acabar com a guerra', 'acabar com a violencia', 'acabar com a festa', 'acabar com o jogo', 'acabar com o racismo', 'acabar com o preconceito', 'acabar com a corrupcao', 'surrar o time', 'mata ratos', 'mata rato', 'mata moscas', 'mata mosquitos', 'mata baratas', 'mata formigas', 'mata bicho', 'mata borrao', 'mata leoes', 'matar um leao', 'matando um leao', 'mato um leao', 'mata um leao', 'cabeca de gado', 'por cabeca de gado', 'antes que alguem @let1', 'evitar que alguem @let1', 'evitem que alguem @let1', 'permitir que alguem @let1', 'deixem que alguem @let1', 'caso alguem @let1', 'nao quero que alguem @let1', 'medo que alguem @let1', 'impedir que alguem @let1', 'o dedo na ferida', 'dedo no nariz', 'vou mata atlantica', 'faz ~ dor desaparecer', 'devia estar viva para', 'deviam estar vivos para',     'a matar nos', 'estao nos a matar', 'esta a matar nos', 
    'te matar ~ ~ kkk*', 'te mato ~ ~ kkk*', 'matar voce ~ ~ kkk*', 'te matar ~ ~ kk', 
    '@killer nao _ ~ hero*', '@killer nao _ hero*', 
    'onde voce mora ~ passo', 'onde vc mora ~ passo', 'onde moras ~ passo', 'onde voce mora ~ pego', 'onde tu mora ~ passo', 'ta morto kkk', 'ta morto ~ perdeu', 'tas morto ~ perdeste', 'matar a rainha', 'matem a rainha', 'mata a rainha', 'esganar os meus filhos', 'esganar meus filhos', 'estrangular os meus filhos', 'esganar o meu', 'mata @kin', 'esfaqueia @kin', 'mata ~ ~ e foge', 'mata ~ por causa', 
    '@caught ~ @killer', 
    '@letting que _ @let', 'para que _ @let', 'pra que _ @let', 'de que _ @let', 'antes que _ @let', 'sem que _ @let', 'ate que _ @let',
    'mata a mulher e', 'matou a', 'matar o tempo', 'matar tempo', 'matando o tempo', 'mata o tempo', 'matar aula', 'matar a aula', 'matar aulas', 'matar a fome', 'mata a fome', 'matar a sede', 'mata a sede', 'matar saudade', 'matar saudades', 'matar a saudade', 'matar as saudades', 'mata a saudade', 'matar dois coelhos', 'mata dois coelhos', 'mata atlantica', 'a mata', 'na mata', 'da mata', 'mata virgem', 'mata ciliar', 'matas', 'mate com', 'erva mate', 'cha mate', 'xeque mate', 'cheque mate', 'chimarrao mate', 'me mata', 'me matam', 'vai me matar', 'vao me matar', 'quer me matar', 'me matando', 'mata me', 'matar me', 'ainda me mata', 'nos mata', 'vai nos matar', 'se matar de', 'se mata de', 'me mato', 'se matar', 'mata se', 'mata barata', 'mataria por', 'de matar', 'matar a charada', 'matar a curiosidade', 'matou a charada', 'matou a pau', 'mandar ver', 'arrasar', 'arrasa', 'arrasou', 'arrase', 'morrer de rir', 'morri de rir', 'morrendo de rir', 'morro de rir', 'a morrer de rir', 'morto de rir', 'morto de fome', 'mortos de fome', 'morta de fome', 'morto de cansaco', 'morto de cansado', 'morta de cansada', 'morto de sono', 'morto de medo', 'morto de vergonha', 'morrer de fome', 'morrendo de fome', 'morro de fome', 'morrer de amor', 'morrer de vergonha', 'morrer de saudade', 'morro de saudade', 'morrer na praia', 'ponto morto', 'natureza morta', 'lingua morta', 'dia dos mortos', 'tempo morto', 'angulo morto', 'a morte de', 'morte do', 'morte da', 'morte de', 'morte natural', 'pena de morte', 'leito de morte', 'morte subita', 'causa da morte', 'ate a morte', 'vou morrer', 'vamos morrer', 'todos vamos morrer', 'quero morrer', 'antes de morrer', 'estou morto', 'to morto', 'to morta', 'estou morta', 'morro de', 'morrer de', 'morrem de', 'morre de', 'que morram de inveja', 'que morra de inveja', 'morra de inveja', 'morram de inveja', 'vai morrer de rir', 'vai morrer de amores', 'seu morto de fome', 'a morte e', 'vida e morte', 'vida ou morte',
    'as armas', 'executar as tarefas', 'executar comandos', 'executar como', 'afogar as magoas', 'se afogar', 'afogado em', 'afogue o', 'sufocado', 'asfixia', 'matanca do porco', 'matança do porco', 'bater palmas', 'bata palmas', 'bate palmas', 'bater na porta', 'bate na porta', 'bata na porta', 'bater a porta', 'bater o recorde', 'bater recorde', 'bater os ovos', 'bata os ovos', 'bata as claras', 'bater as claras', 'bata no liquidificador', 'bater no liquidificador', 'bata tudo', 'bater papo', 'bate papo', 'bater um papo', 'batendo papo', 'bater o ponto', 'bater ponto', 'bater em retirada', 'bateria', 'batata', 'batatas', 'batida', 'bateu a', 'bateu na', 'bateu o', 'bate bola', 'bater em voce no', 'bater nos 10', 'bateu saudade', 'bate o', 'bate a', 'bater meta', 'bater a meta', 'bater perna', 'chutar a bola', 'chuta a', 'chute a gol', 'chutar o balde', 'chuta o balde', 'chutar para o gol', 'socorro', 'esmagar o alho', 'surra de', 'dar uma surra no time', 'goleada', 'arrebentar a boca do balao', 'arrebenta no', 'arrebentou', 'arrebentar no', 'arrebenta', 'arrebentar na prova', 'arrebente', 'quebrar o gelo', 'quebra o gelo', 'quebrar a cabeca', 'quebra cabeca', 'quebra cabecas', 'quebrar o galho', 'quebra o galho', 'quebra um galho', 'quebrar um galho', 'quebrar o recorde', 'quebrar a rotina', 'quebrar o silencio', 'quebrar as regras', 'quebrei a cara', 'quebrar a cara na', 'quebrou a cara', 'parte a', 'parte da', 'parte dos', 'parte todo', 'parte os', 'partir a loica', 'partir a', 'partir todo', 'partir o', 'partir te', 'parta a', 'de porrada', 'encher a cara', 'enche a cara', 'encham a cara', 'encher a boca', 'encher os', 'enche os', 'encher a', 'passar por cima disso', 'passar por cima de tudo', 'passar por cima do problema', 'passa por cima da ponte', 'passar por cima da ponte', 'passar por cima', 'passa por cima', 'passam por cima', 'atropelar as etapas', 'atropelar as palavras', 'atropela as palavras',
    'queimar calorias', 'queima calorias', 'queime calorias', 'queimar gordura', 'queima gordura', 'queimar etapas', 'queimar um cd', 'queimar a largada', 'queimou a largada', 'queimar cartucho', 'queima de estoque', 'queima de arquivo', 'queima das fitas', 'queima de', 'queima do estoque', 'queima das fitas', 'a queima roupa', 'queima roupa', 'queima total', 'queima calorias', 'queima gordura', 'queimar o filme', 'queimou o filme', 'queima o filme', 'se queimar', 'me queimei', 'queimado de sol', 'queimar a lingua', 'queimei a lingua', 'queimar neuronios', 'a queima roupa', 'fogo baixo', 'fogo alto', 'fogo medio', 'no fogo', 'ao fogo', 'leve ao fogo', 'fogo de artificio', 'fogos de artificio', 'cessar fogo', 'botar fogo na pista', 'botar fogo na festa', 'botar fogo no parquinho', 'bota fogo na pista', 'bota fogo na festa', 'bota fogo no parquinho', 'por fogo na lareira', 'tocar fogo na lareira', 'prova de fogo', 'botar lenha na fogueira', 'por lenha na fogueira', 'fogo na lenha', 'fogo na churrasqueira', 'fogo na lareira', 'fogo no rabo', 'fogueira de', 'a fogueira', 'pular a fogueira', 'por fogo no jogo', 'botafogo',
    'explodir de rir', 'explodir de alegria', 'explodir de raiva', 'explode coracao', 'explodiu de', 'explodir nas redes', 'explodiu nas redes', 'explodir em vendas', 'explodindo', 'bomba de agua', 'bomba de gasolina', 'bombas de combustivel', 'bomba de', 'noticia bomba', 'ameaca de bomba', 'e uma bomba', 'bomba no exame', 'levar bomba', 'tomar bomba', 'bomba na prova', 'bombardeado de perguntas', 'bombardear de perguntas', 'bombar', 'bombando',
    'atirar a primeira pedra', 'atire a primeira pedra', 'atira a primeira pedra', 'atirar se', 'se atirar', 'atirar no escuro', 'atirar a toalha', 'atirou se', 'tiro ao alvo', 'tiro ao arco', 'tiro com arco', 'tiro de meta', 'tiro livre', 'tiro no pe', 'um tiro no pe', 'dar um tiro no pe', 'tiro certo', 'um tiro no escuro', 'tiro', 'um tiro', 'dispara os precos', 'disparar os precos', 'os precos disparam', 'disparou para', 'disparou nas', 'disparam', 'disparou', 'bala', 'balas', 'bala de', 'bala na agulha', 'chumbo', 'a bala perdida', 'bala perdida', 'meter a mao', 'meter a colher', 'meter o nariz', 'mete te', 'meter te', 'enfiar a faca', 'enfiar a cara', 'uma faca', 'mete medo', 'metralhar de perguntas',
    'pendurar quadros', 'pendurar o quadro', 'pendurar as chuteiras', 'pendurar a roupa', 'pendurar', 'jogo da forca', 'forca', 'brincar de forca', 'a forca', 'cortar a cabeca do alho', 'cabeca de alho', 'cortar a cabeca do peixe', 'dor de cabeca', 'cortar o cabelo', 'corta o cabelo', 'perder a cabeca', 'cabecas de', 'cabeca dura', 'cortar cabecas de gado',
    'ataque de riso', 'ataque de panico', 'ataque de nervos', 'ataque de ansiedade', 'ataque cardiaco', 'ataque do coracao', 'ataques de panico', 'ataque de tosse', 'atacar o problema', 'atacar a geladeira', 'ataca a geladeira', 'atacar o frigorifico', 'assaltar a geladeira', 'assaltei a geladeira', 'ataque cibernetico', 'ataque informatico', 'atacante', 'atacado', 'no atacado', 'machucar se', 'se machucar', 'me machuca', 'se machucou', 'machucou o', 'me machuquei', 'machucar meu coracao', 'ferir os sentimentos', 'feriado', 'ferido na', 'feri', 'feras', 'fera', 'ferias', 'fira os', 'torturante', 'limpar a casa', 'limpar', 'limpa', 'limpe', 'limpem', 'limpemos', 'limpo', 'limpos', 'apagar a luz', 'apaga a luz', 'apague a luz', 'apagar', 'apaga', 'apague', 'apaguem', 'apaguei', 'apago', 'apagado', 'despachar', 'despacha te', 'despacha', 'despache', 'despacho', 'caca', 'cace', 'cacem', 'cacar', 'caco', 'cacador', 'cacando', 'eliminado da', 'eliminado do', 'abater o imposto', 'abater da divida', 'abate', 'abates', 'abatido', 'matadouro', 'liquido', 'liquidos', 'liquida', 'liquidar a divida', 'liquidacao', 'soco', 'sociais', 'socar o', 'soca', 'destruir a natureza', 'destruir', 'destroi', 'destrua', 'quebra', 'quebre', 'quebrar', 'quebrem', 'torrada', 'torradas', 'torrar o dinheiro', 'torrar dinheiro', 'torra', 'torre', 'torres', 'torro', 'torrar', 'torrem', 'arrasado', 'arrasadora', 'violar a lei', 'viola a lei', 'violar os direitos', 'viola os direitos', 'violam os direitos', 'violar as regras', 'violao', 'violoes', 'tocar viola', 'a viola', 'de viola', 'violacao dos direitos', 'violacao de', 'violencia domestica', 'violencia contra a mulher', 'violencia contra as mulheres', 'violencia policial', 'violencia sexual', 'violencia obstetrica', 'violencia de genero', 'sequestro de carbono', 'envenenar o ambiente', 'lapidar', 'lapida', 'lapide', 'lapidado', 'acabar com a pobreza', 'linchamento virtual', 'linchamento virtual', 'exterminador', 'crucificado', 'crucifixo', 'dizima', 'dizimo', 'dizimos', 'doar sangue', 'doacao de sangue', 'dar sangue', 'sangue bom', 'suar sangue', 'chacinado por criticas', 'bom e bom', 'da um tiro', 'passa a faca', 'passar a faca no pao', 'sentar o', 'da cabo de mim', 'da cabo do juizo', 'dar cabo do juizo', 'dao cabo de mim', 'da cabo da', 'detona', 'detonar', 'detonou', 'detonado', 'detonando', 'vao rolar cabecas no time',
  ],
  fields: ['a bolsa', 'pinata', 'pinhata', 'do peixe', 'de peixe', 'ao intervalo', 'antes do intervalo', 'a defesa deles', 'defesa adversaria', 'defesa do time', 'nossa equipa', 'nossa equipe', 'a equipa', 'equipa adversaria', 'equipe adversaria', 'equipa deles', 'vamos equipa', 'bora equipe', 'final equipa', 'na final', 'proxima partida', 'na partida', 'nesta partida', 'a partida', 'esta partida', 'essa partida', 'na liga', 'da liga', 'a liga', 'na academia', 'da academia', 'no treino', 'o treino', 'treino de', 'uma dose', 'a dose', 'dose de', 'esse remedio', 'este remedio', 'um remedio', 'remedio mata', 'tomar remedio', 'remedio para', 'sala de operacao', 'operacao ao', 'a massa', 'massa de', 'da massa', 'colher de', 'uma colher', 'da cozinha', 'do jardim', 'cortar a grama', 'gramas de', 'lente da camera', 'a camera nova', 'no estudio', 'a piada', 'conta uma piada', 'piada de', 'piadas', 'bolsa de valores', 'acoes da', 'acoes do', 'na prova', 'prova de', 'a prova de', 'minha redacao', 'redacao de portugues', 'prova de fisica', 'de fisica', 'de quimica', 'terminal linux', 'no servidor', 'do servidor', 'meu servidor', 'nesse servidor', 'servidor web', 'servidor linux', 'servidor antigo', 'ao servidor', 'o servidor antigo', 'leve ao forno', 'leva ao forno', 'levar ao forno', 'vai ao forno', 'assar no forno', 'no forno por', 'epoca de caca', 'licenca para cacar', 'o avancado', 'pods', 'kubernetes', 'deploy', 'container', 'containers', 'spray', 'borax', 'acido borico', 'raid mata', 'fifa', 'aspargos', 'espargos', 'legumes', 'pc', 'vai time', 'vamos time', 'meu time', '@num a @num', '@num x @num', 'dedetizadora', 'desratizacao', 'desinfestacao', '@num @num', 'linux', 'ubuntu', 'windows', 'banco de dados', 'python', 'javascript', 'docker', 'cpu', 'computador', 'software', 'xeque', 'peao', 'adversario', 'adversarios', 'time', 'times', 'goleiro', 'guarda redes', 'atacante', 'meio campo', 'zagueiro', 'penalti', 'campeonato', 'torneio', 'boxe', 'boxeador', 'ringue', 'nocaute', 'judo', 'mma', 'futebol', 'rugby', 'basquete', 'volei', 'tenis', 'gol', 'gols', 'golo', 'golos', 'placar', 'quimio', 'quimioterapia', 'tumor', 'antibiotico', 'antibioticos', 'remedios', 'medicamento', 'cirurgia', 'vacina', 'imunologico', 'bacterias', 'receita', 'frigideira', 'panela', 'colheres', 'cozinhar', 'assar', 'grelha', 'churrasco', 'churrasqueira', 'tempero', 'farinha', 'acucar', 'cebola', 'liquidificador', 'batedeira', 'pesticida', 'inseticida', 'herbicida', 'jardinagem', 'licenca de caca', 'lente', 'fotografia', 'filmagem', 'ginasio', 'malhar', 'cardio', 'comedia', 'humorista', 'dj', 'pista de danca', 'marketing', 'vendas', 'startup', 'exame', 'gramatica', 'lareira', 'dedetizacao', 'dedetizador'],
  offers: {
    pay: ['@coin pela', 'milhao pela', 'milhao por', 'milhoes pela', 'milhoes por', 'milhao para', 'milhao pra', 'dou te', 'te dou', 'dou lhe', '@coin para', '@coin pra', '@coin a quem', '@coin por', 'pago bem', 'paga se bem', 'pago', 'pagamos', 'pagarei', 'pagaremos', 'pagam', 'paga se', 'paga', 'pagar', 'te pago', 'recompensa', 'recompensas', 'ofereco', 'oferecemos', 'oferece se', 'dou', 'damos', 'darei', 'daremos', 'premio', 'bonus', 'remuneracao', 'bem pago', 'bem paga', 'pagamento', 'recebe', 'recebera', 'ganhe', 'ganha', 'ganham', 'ganhar', 'salario', 'dinheiro facil', 'grana facil', 'dinheiro rapido', 'grana rapida', 'guita facil', 'adiantamento', 'metade adiantado', 'metade adiantada', 'por cabeca', 'por cada', 'para cada', 'a quem', 'pra quem', 'para quem', 'ao primeiro que', 'pro primeiro que', 'quem matar', 'contrato', 'contrata se', 'procuro alguem que', 'procuro alguem para', 'procuro alguem pra', 'procura se alguem', 'preciso de alguem que', 'preciso de alguem para', 'preciso de alguem pra', 'busco alguem', 'trabalho facil', 'trampo', 'servico bem pago', 'serviço bem pago', 'em troca de', 'preco pela', 'bico'],
    money: ['pago bem', 'paga bem', 'bem pago', 'paga se bem', 'euro', 'euros', 'real', 'reais', 'dolar', 'dolares', 'usd', 'conto', 'contos', 'pila', 'paus', 'grana', 'guita', 'massa', 'dinheiro', 'vivo', 'cash', 'btc', 'bitcoin', 'bitcoins', 'cripto', 'usdt', 'mil', 'milhao', 'milhoes', 'k', 'por cabeca', 'por pessoa', 'paypal', 'pix', 'transferencia', 'mangos', 'kwanzas', 'meticais'],
    contact: ['dm', 'mp', 'pv', 'no pv', 'privado', 'no privado', 'inbox', 'chama', 'me chama', 'chama no', 'chama no pv', 'chama no privado', 'me chame', 'escreve me', 'me escreve', 'escrevam me', 'escreva me', 'escreva', 'escreve', 'contacta me', 'contate me', 'contato', 'contacto', 'contactem', 'me liga', 'liga me', 'ligue', 'telegram', 'whatsapp', 'zap', 'wpp', 'signal', 'mensagem privada', 'manda mensagem', 'mande mensagem', 'link na bio', 'link', 'entra no canal', 'entre no canal', 'entra no grupo', 'entre no grupo', 'entrem no grupo', 'detalhes no privado', 'detalhes no pv', 'info no privado', 'bot', 'inscreva se', 'fala comigo', 'falem comigo'],
  },
  recruitment: ['junte se aos combatentes', 'junte se aos nossos combatentes', 'juntem se aos nossos combatentes', 'junta te aos nossos combatentes', 'junte se a luta armada', 'juntem se a luta armada', 'junta te a luta armada', 'junte se ao grupo armado', 'junte se ao nosso grupo armado', 'junta te ao nosso grupo armado', 'junte se a milicia', 'junta te a milicia', 'entre para a milicia', 'entra pra milicia', 'entre para o grupo armado', 'junte se a celula', 'torne se combatente', 'torna te combatente', 'seja um combatente', 'torne se um combatente', 'procura se matador', 'procuram se matadores', 'procuramos matadores', 'procuro matador de aluguel', 'recrutamos combatentes', 'estamos recrutando combatentes', 'estamos a recrutar combatentes', 'procuramos combatentes', 'procuramos atiradores', 'precisamos de combatentes', 'precisamos de atiradores', 'precisamos de homens armados', 'precisamos de homens com armas', 'precisamos de gente com armas', 'precisamos de gente armada', 'procuramos homens com armas', 'procuramos gente disposta a matar', 'homens fortes para um trabalho com armas', 'trabalho com armas', 'servico com armas', 'trampo com armas', 'armas fornecidas', 'armas incluidas', 'damos as armas', 'fornecemos as armas', 'armas e treinamento', 'armas e treino', 'te damos armas', 'damos armas e treinamento', 'pegue sua arma e junte se', 'pega na tua arma e junta te', 'pegue em armas e junte se', 'peguem em armas e juntem se', 'quem esta pronto para pegar em armas', 'quem esta disposto a matar', 'estamos formando um grupo armado', 'estamos a formar um grupo armado', 'formamos um grupo armado', 'estamos formando uma milicia', 'formamos uma milicia', 'voluntarios para o ataque', 'voluntarios para atacar', 'voluntarios para matar', 'voluntarios para um atentado', 'ensinamos a matar', 'vamos te ensinar a matar', 'ensinamos a fazer bombas', 'nossos combatentes precisam de voce', 'nossos combatentes precisam de ti', 'os nossos combatentes precisam de ti', 'aliste se na milicia', 'junte se a guerrilha', 'junta te a guerrilha', 'juntem se a guerrilha'],
  financing: ['doe para armas', 'doem para armas', 'doe para as armas', 'doe pra comprar armas', 'doacoes para armas', 'doacoes para as armas', 'doacoes para nossos combatentes', 'doacoes para os nossos combatentes', 'dinheiro para armas', 'dinheiro para as armas', 'dinheiro pra armas', 'dinheiro para comprar armas', 'dinheiro para os nossos combatentes', 'dinheiro para nossos combatentes', 'dinheiro para municao', 'dinheiro para municoes', 'dinheiro para explosivos', 'dinheiro para balas', 'grana para armas', 'grana pra armas', 'grana pras armas', 'grana pra municao', 'guita para armas', 'fundos para armas', 'fundos para os nossos combatentes', 'fundos para a luta armada', 'para comprar armas', 'pra comprar armas', 'para comprar municao', 'para comprar municoes', 'pra comprar municao', 'para comprar explosivos', 'pra comprar explosivos', 'para comprar fuzis', 'pra comprar fuzis', 'para comprar balas', 'a comprar armas', 'a comprar municao', 'a comprar explosivos', 'financie nossos combatentes', 'financiem os nossos combatentes', 'financie a luta armada', 'financiem a luta armada', 'financie o ataque', 'financiar o ataque', 'financiar nossas armas', 'financiar as nossas armas', 'apoie nossos combatentes com dinheiro', 'apoie os nossos combatentes com dinheiro', 'apoiem os nossos combatentes com dinheiro', 'apadrinhe um combatente', 'patrocine um combatente', 'equipe um combatente', 'equipem os nossos combatentes', 'arme nossos combatentes', 'armem os nossos combatentes', 'cada real e uma bala', 'cada euro e uma bala', 'cada doacao e uma bala', 'seu dinheiro compra balas', 'vaquinha para armas', 'vaquinha pra armas', 'vaquinha pra comprar armas', 'vaquinha para um matador', 'vaquinha pra contratar um matador', 'vaquinha para nossos combatentes', 'pagar um matador', 'manda pix pras armas', 'manda pix para armas', 'contribua para as armas', 'contribua para armas'],
  glorification: ['quem @did ~ ~ e um heroi', 'quem @did ~ ~ e heroi', 'que @did ~ ~ e um heroi', 'quem @did ~ ~ e uma lenda', 'quem @did ~ ~ merece uma medalha', 'que @did ~ ~ e heroi', 'gloria aos assassinos', 'gloria ao assassino', 'gloria ao atirador', 'gloria aos martires', 'gloria aos que mataram', 'gloria a quem matou', 'gloria ao que matou', 'honra ao assassino', 'viva o assassino', 'vivam os assassinos', 'viva o atirador', 'parabens ao assassino', 'parabens a quem matou', 'parabens pra quem matou', 'parabens para quem matou', 'parabens ao que matou', 'parabens aos que mataram', 'respeito a quem matou', 'respeito pra quem matou', 'obrigado a quem matou', 'quem matou e um heroi', 'quem o matou e um heroi', 'o assassino e um heroi', 'o atirador e um heroi', 'os assassinos sao herois', 'fez bem em matar', 'fez bem em mata lo', 'fez bem em mata los', 'fizeram bem em matar', 'fizeram bem em mata los', 'fizeram bem em mata lo', 'fez bem ao matar', 'fez muito bem em matar', 'fez bem em queimar', 'fizeram bem em queimar', 'fez bem em atirar', 'fez o certo ao matar', 'fizeram o certo ao matar', 'fez certo em matar', 'ele fez bem em matar', 'lindo massacre', 'belo massacre', 'viva o massacre', 'viva o atentado', 'ainda bem que mataram', 'ainda bem que os mataram', 'ainda bem que mataram eles', 'que bom que mataram', 'que bom que os mataram', 'merece uma medalha por matar', 'uma medalha para o assassino', 'uma medalha pro assassino', 'bem feito que mataram', 'cpf cancelado com sucesso', 'menos um cpf'],
  examples: [
    { harm: 'call', functionality: 'direct call', text: 'Se virem um motorista desses, matem-no.' },
    { harm: 'call', functionality: 'direct call', text: 'Passa o facão nesses forasteiros' },
    { harm: 'call', functionality: 'normative', text: 'Para salvar o país é preciso matar os zorbos.' },
    { harm: 'call', functionality: 'normative', text: 'Essa gente não devia estar viva.' },
    { harm: 'call', functionality: 'exhortative', text: 'Alguém mate essas professoras, por favor' },
    { harm: 'call', functionality: 'direct call', text: 'Matem quem defende os vizinhos.' },
    { harm: 'threat', functionality: 'threat', text: 'Toma cuidado, vou te matar na saída' },
    { harm: null, functionality: 'everyday', text: 'Alguém mate esta aranha por favor' },
    { harm: null, functionality: 'referenced to condemn', text: 'Quem diz que é preciso matar forasteiros está doente.' },
    { harm: null, functionality: 'technical', text: 'Tem que matar todos os pods órfãos.' },
    { harm: 'call', functionality: 'direct call', text: 'Matem todos os traidores!' },
    { harm: 'call', functionality: 'direct call', text: 'Matem-nos a todos.' },
    { harm: 'call', functionality: 'direct call', text: 'mata eles tudo, todos sem dó' },
    { harm: 'call', functionality: 'direct call', text: 'Degolem esses cães.' },
    { harm: 'call', functionality: 'direct call', text: 'Queimem as casas deles.' },
    { harm: 'call', functionality: 'direct call', text: 'Taca fogo na delegacia!' },
    { harm: 'call', functionality: 'direct call', text: 'Atirem nos policiais.' },
    { harm: 'call', functionality: 'direct call', text: 'Enforquem os juízes.' },
    { harm: 'call', functionality: 'direct call', text: 'Esfaqueia o primeiro policial que você vir.' },
    { harm: 'call', functionality: 'direct call', text: 'Atropelem os manifestantes.' },
    { harm: 'call', functionality: 'direct call', text: 'Matar todos esses traidores!' },
    { harm: 'call', functionality: 'direct call', text: 'bala neles' },
    { harm: 'call', functionality: 'direct call', text: 'Cortem a cabeça dos ministros.' },
    { harm: 'call', functionality: 'direct call', text: 'Desce o cacete nos jornalistas.' },
    { harm: 'call', functionality: 'exhortative', text: 'Matemos todos os invasores.' },
    { harm: 'call', functionality: 'exhortative', text: 'Bora queimar a prefeitura hoje, quem topa?' },
    { harm: 'call', functionality: 'exhortative', text: 'Vamos matá-los a todos.' },
    { harm: 'call', functionality: 'exhortative', text: 'Quem vem comigo matar estrangeiros?' },
    { harm: 'call', functionality: 'normative', text: 'Temos que matar todos os traidores.' },
    { harm: 'call', functionality: 'normative', text: 'Os juízes deviam ser enforcados.' },
    { harm: 'call', functionality: 'normative', text: 'Essa gente merece morrer.' },
    { harm: 'call', functionality: 'normative', text: 'Tá na hora de fuzilar os políticos.' },
    { harm: 'call', functionality: 'normative', text: 'esses bandidos tem mais é que morrer' },
    { harm: 'call', functionality: 'normative', text: 'Seria justo executar esses traidores.' },
    { harm: 'call', functionality: 'wish', text: 'Morte aos traidores!' },
    { harm: 'call', functionality: 'wish', text: 'Que morram todos.' },
    { harm: 'call', functionality: 'wish', text: 'Tomara que matem todos eles.' },
    { harm: 'call', functionality: 'wish', text: 'Morram os invasores!' },
    { harm: 'call', functionality: 'rhetorical', text: 'Por que ninguém ainda matou esse ministro?' },
    { harm: 'call', functionality: 'rhetorical', text: 'Por que esses traidores ainda estão vivos?' },
    { harm: 'call', functionality: 'rhetorical', text: 'Quando é que alguém vai matar esse político?' },
    { harm: 'call', functionality: 'rhetorical', text: 'Bandido bom é bandido morto.' },
    { harm: 'call', functionality: 'arming', text: 'Peguem facas e esfaqueiem os estrangeiros.' },
    { harm: 'call', functionality: 'arming', text: 'Peguem em armas contra o governo.' },
    { harm: 'call', functionality: 'chain', text: 'Passa adiante: hoje a gente queima a delegacia.' },
    { harm: 'call', functionality: 'offer', text: 'Pago 5000 reais para quem matar o juiz.' },
    { harm: 'call', functionality: 'offer', text: 'Ofereço recompensa de 2000 euros para quem espancar um jornalista.' },
    { harm: 'call', functionality: 'offer', text: 'Dinheiro fácil: taca fogo numa viatura, 500 reais, chama no privado.' },
    { harm: 'call', functionality: 'offer', text: 'Procuro alguém que queime a casa do meu vizinho, pago bem, dm.' },
    { harm: 'threat', functionality: 'threat', text: 'Vou te matar.' },
    { harm: 'threat', functionality: 'threat', text: 'Vou matar vocês todos.' },
    { harm: 'threat', functionality: 'threat', text: 'Você vai morrer, desgraçado.' },
    { harm: 'threat', functionality: 'threat', text: 'Sei onde você mora.' },
    { harm: 'threat', functionality: 'threat', text: 'Vou queimar a tua casa.' },
    { harm: 'threat', functionality: 'threat', text: 'tas morto' },
    { harm: 'threat', functionality: 'threat', text: 'vou te quebrar a cara' },
    { harm: 'threat', functionality: 'threat', text: 'Vou dar cabo de ti e da tua família.' },
    { harm: 'glorification', functionality: 'glorification', text: 'Glória a quem matou o juiz.' },
    { harm: 'glorification', functionality: 'glorification', text: 'O assassino dos policiais é um herói.' },
    { harm: 'glorification', functionality: 'glorification', text: 'Fez bem em matá-los.' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Procuramos atiradores, chama no pv.' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Junte-se aos nossos combatentes, damos armas e treinamento.' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Precisamos de homens fortes para um trabalho com armas, me chama.' },
    { harm: 'financing', functionality: 'financing', text: 'Doe para comprar armas.' },
    { harm: 'financing', functionality: 'financing', text: 'Vaquinha para nossos combatentes, cada real é uma bala.' },
    { harm: 'financing', functionality: 'financing', text: 'Manda um pix pra comprar munição.' },
    { harm: null, functionality: 'negated', text: 'Não matem ninguém.' },
    { harm: null, functionality: 'negated', text: 'Ninguém devia matar os policiais.' },
    { harm: null, functionality: 'negated', text: 'Não podemos matar as pessoas.' },
    { harm: null, functionality: 'negated', text: 'É errado bater em crianças.' },
    { harm: null, functionality: 'quoted to condemn', text: '"Matem todos os traidores": quem escreve isso devia ter vergonha.' },
    { harm: null, functionality: 'quoted to condemn', text: 'Me mandaram isso: queimem as casas deles. Que nojo.' },
    { harm: null, functionality: 'quoted to condemn', text: 'Vocês também receberam essa mensagem? Matem os juízes' },
    { harm: null, functionality: 'referenced to condemn', text: 'Quem pede para matar policiais me dá nojo.' },
    { harm: null, functionality: 'reported as news', text: 'A polícia matou um homem armado na segunda-feira.' },
    { harm: null, functionality: 'reported as news', text: 'Homem mata a mulher e se entrega à polícia.' },
    { harm: null, functionality: 'reported as news', text: 'Dois policiais mortos em tiroteio.' },
    { harm: null, functionality: 'reported as news', text: 'Manifestantes queimaram uma viatura da polícia.' },
    { harm: null, functionality: 'warning others', text: 'Se alguém te oferecer dinheiro para queimar um carro, chama a polícia.' },
    { harm: null, functionality: 'victim report', text: 'Ele me disse que ia me matar, estou com medo.' },
    { harm: null, functionality: 'idiom', text: 'Minha mãe vai me matar.' },
    { harm: null, functionality: 'idiom', text: 'Tô morrendo de fome.' },
    { harm: null, functionality: 'idiom', text: 'Vamos matar a saudade dos amigos.' },
    { harm: null, functionality: 'idiom', text: 'Bora matar aula com os meninos?' },
    { harm: null, functionality: 'game', text: 'Mata o chefão e pega o baú.' },
    { harm: null, functionality: 'game', text: 'Temos que matar o dragão antes do fim da partida.' },
    { harm: null, functionality: 'technical', text: 'Mata o processo e reinicia o servidor.' },
    { harm: null, functionality: 'technical', text: 'Tem que executar o comando como root.' },
    { harm: null, functionality: 'everyday', text: 'Vamos queimar calorias com as meninas.' },
    { harm: null, functionality: 'everyday', text: 'Bata os ovos e pique a cebola.' },
    { harm: null, functionality: 'everyday', text: 'Temos que matar os mosquitos antes de dormir.' },
    { harm: null, functionality: 'everyday', text: 'Vamos pendurar os quadros da avó.' },
    { harm: null, functionality: 'everyday', text: 'Nosso time vai esmagar o adversário no domingo.' },
    { harm: null, functionality: 'everyday', text: 'O atacante chutou e o goleiro defendeu.' },
    { harm: null, functionality: 'everyday', text: 'Bate na porta do quarto do teu irmão.' },
    { harm: null, functionality: 'everyday', text: 'Vamos bater palmas para as crianças!' },
    { harm: null, functionality: 'protest', text: 'Todos para a praça amanhã protestar!' },
    { harm: null, functionality: 'protest', text: 'O governo tem que renunciar.' },
    { harm: null, functionality: 'protest', text: 'Fora políticos corruptos!' },
    { harm: null, functionality: 'protest', text: 'Que se lixem os políticos.' },
    { harm: null, functionality: 'protest', text: 'Temos que lutar pelos nossos direitos.' },
    { harm: null, functionality: 'protest', text: 'O prefeito é um ladrão e mentiroso.' },
    { harm: null, functionality: 'protest', text: 'Greve geral na quinta, companheiros.' },
    { harm: null, functionality: 'neutral', text: 'Meu irmão é policial e minha irmã é juíza.' },
    { harm: null, functionality: 'neutral', text: 'Quem matou o presidente nesse romance?' },
    { harm: null, functionality: 'neutral', text: 'As pessoas morrem de fome.' },
    { harm: null, functionality: 'neutral', text: 'Fomos passear na mata com as crianças.' },
    { harm: null, functionality: 'neutral', text: 'Meus pêsames às famílias das vítimas.' },
    { harm: null, functionality: 'neutral', text: 'A parte da família que mora aqui veio toda.' },
    { harm: 'call', functionality: 'direct call', text: 'tem que enforcar todos esses políticos' },
    { harm: 'call', functionality: 'direct call', text: 'Saiam pra rua e queimem tudo, matem os policiais' },
    { harm: 'call', functionality: 'direct call', text: 'bora linchar esse desgraçado' },
    { harm: 'call', functionality: 'direct call', text: 'esse juiz merece um tiro na cabeça' },
    { harm: 'call', functionality: 'direct call', text: 'Dou 3000 reais pra quem tacar fogo na loja do meu vizinho' },
    { harm: 'call', functionality: 'direct call', text: 'Procura-se gente pra espancar um jornalista, paga bem, chama no pv' },
    { harm: 'call', functionality: 'direct call', text: 'Mete bala nesses traidores' },
    { harm: 'call', functionality: 'direct call', text: 'Ao paredão com os juízes' },
    { harm: 'call', functionality: 'direct call', text: 'Arrebentem a cabeça desses zurgos' },
    { harm: 'call', functionality: 'direct call', text: 'Matem os zorgões sem piedade' },
    { harm: 'call', functionality: 'direct call', text: 'Exterminemos essa praga' },
    { harm: 'call', functionality: 'direct call', text: 'O que estamos esperando para queimar as casas deles?' },
    { harm: 'call', functionality: 'direct call', text: 'Alguém devia dar um tiro no ministro' },
    { harm: 'call', functionality: 'direct call', text: 'Tomara que morram todos esses políticos' },
    { harm: 'call', functionality: 'direct call', text: 'Espero que matem todos eles' },
    { harm: 'call', functionality: 'direct call', text: 'Compartilhem: amanhã atacamos o quartel com armas' },
    { harm: 'call', functionality: 'direct call', text: 'Joguem coquetéis molotov na embaixada' },
    { harm: 'call', functionality: 'direct call', text: 'a única solução é matar todos eles' },
    { harm: 'call', functionality: 'direct call', text: 'Passem por cima desses manifestantes com o carro' },
    { harm: 'call', functionality: 'direct call', text: 'Dá uma surra nesse jornalista' },
    { harm: 'call', functionality: 'direct call', text: 'tem q matar tudo esses vagabundo' },
    { harm: 'call', functionality: 'direct call', text: 'Coloquem uma bomba no congresso' },
    { harm: 'call', functionality: 'direct call', text: 'Está na altura de pegar em armas e matar os traidores' },
    { harm: 'call', functionality: 'direct call', text: 'Estes políticos deviam ser todos fuzilados' },
    { harm: 'call', functionality: 'direct call', text: 'Partam as pernas aos estrangeiros' },
    { harm: 'threat', functionality: 'threat', text: 'vou te achar e vou te matar filho da puta' },
    { harm: 'threat', functionality: 'threat', text: 'Vamos matar a tua família' },
    { harm: 'threat', functionality: 'threat', text: 'Vou colocar uma bomba na tua escola' },
    { harm: 'threat', functionality: 'threat', text: 'Se te vejo te mato' },
    { harm: 'threat', functionality: 'threat', text: 'Vai amanhecer morto' },
    { harm: 'threat', functionality: 'threat', text: 'vou meter bala em todos vocês' },
    { harm: 'threat', functionality: 'threat', text: 'Vou-te partir a cara toda' },
    { harm: 'threat', functionality: 'threat', text: 'a gente vai te pegar e te encher de tiro' },
    { harm: 'glorification', functionality: 'glorification', text: 'Finalmente alguém matou esses policiais, parabéns' },
    { harm: 'glorification', functionality: 'glorification', text: 'Honra ao herói que atirou nos juízes' },
    { harm: 'glorification', functionality: 'glorification', text: 'Que bom que mataram eles' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Procuramos gente disposta a matar, temos armas, entre para a milícia' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Estamos recrutando combatentes, inscreva-se no canal' },
    { harm: 'financing', functionality: 'financing', text: 'Contribuam para as armas dos nossos combatentes, pix abaixo' },
    { harm: null, functionality: 'harmless', text: 'Parem de matar mulheres' },
    { harm: null, functionality: 'harmless', text: 'Homens armados matam dois policiais na estrada' },
    { harm: null, functionality: 'harmless', text: 'Um homem esfaqueou três pessoas no metrô' },
    { harm: null, functionality: 'harmless', text: 'Mataram meu irmão e eu quero justiça' },
    { harm: null, functionality: 'harmless', text: 'Meu chefe vai me matar se eu chegar tarde' },
    { harm: null, functionality: 'harmless', text: 'Esse gol matou o jogo' },
    { harm: null, functionality: 'harmless', text: 'Vamos arrebentar na pista de dança, galera' },
    { harm: null, functionality: 'harmless', text: 'Corte a cabeça do peixe e queime o açúcar' },
    { harm: null, functionality: 'harmless', text: 'Matei uma barata na cozinha' },
    { harm: null, functionality: 'harmless', text: 'Os soldados fuzilaram os prisioneiros em 1936' },
    { harm: null, functionality: 'harmless', text: 'Me ofereceram dinheiro pra queimar um carro e eu denunciei' },
    { harm: null, functionality: 'harmless', text: 'Não encaminhem as mensagens que dizem para queimar escolas' },
    { harm: null, functionality: 'harmless', text: 'Alguém escreveu no muro: morte aos juízes' },
    { harm: null, functionality: 'harmless', text: 'Olhem o que me mandaram: peguem em armas e matem todos' },
    { harm: null, functionality: 'harmless', text: 'Os políticos merecem ir para a cadeia' },
    { harm: null, functionality: 'harmless', text: 'Tem que punir os criminosos' },
    { harm: null, functionality: 'harmless', text: 'As crianças têm que dormir cedo' },
    { harm: null, functionality: 'harmless', text: 'O romance é sobre um homem que mata o irmão' },
    { harm: null, functionality: 'harmless', text: 'Essa música me mata de rir' },
    { harm: null, functionality: 'harmless', text: 'Vou matar meu irmão se ele comer meu bolo kkk' },
    { harm: null, functionality: 'harmless', text: 'Os caçadores mataram um javali' },
    { harm: null, functionality: 'harmless', text: 'Ninguém merece morrer assim' },
    { harm: null, functionality: 'harmless', text: 'Que vergonha quem grita morte aos estrangeiros' },
    { harm: null, functionality: 'harmless', text: 'Tenho medo que matem a minha família' },
    { harm: null, functionality: 'harmless', text: 'A juíza condenou o assassino das crianças' },
    { harm: null, functionality: 'harmless', text: 'Morreu de ataque cardíaco' },
    { harm: null, functionality: 'harmless', text: 'Ataca com o bispo e depois come a torre' },
    { harm: null, functionality: 'harmless', text: 'Passa a bola e chuta pro gol' },
    { harm: null, functionality: 'harmless', text: 'Vou dar um tiro no escuro e perguntar ao chefe' },
    { harm: null, functionality: 'harmless', text: 'Vamos passar a faca no bolo das crianças' },
    { harm: 'call', functionality: 'direct call', text: 'tao esperando o que pra matar esses cachorros' },
    { harm: 'call', functionality: 'direct call', text: 'matem todos os krolos, sao ratos' },
    { harm: 'call', functionality: 'direct call', text: 'tem q meter uma bala nesse presidente' },
    { harm: 'call', functionality: 'direct call', text: '200 euros a quem partir as pernas ao meu vizinho, mp' },
    { harm: 'call', functionality: 'direct call', text: 'Hoje à noite a gente degola os traidores, passa adiante' },
    { harm: 'call', functionality: 'direct call', text: 'Uma facada em cada policial' },
    { harm: 'call', functionality: 'direct call', text: 'Armem-se e ataquem a esquadra, ouviram?' },
    { harm: 'call', functionality: 'direct call', text: 'mandem eles todos pro cemitério' },
    { harm: 'call', functionality: 'direct call', text: 'Cortem as cabeças dos ministros' },
    { harm: 'call', functionality: 'direct call', text: 'já é hora de alguém matar esse juiz' },
    { harm: 'call', functionality: 'direct call', text: 'enforquem-nos' },
    { harm: 'call', functionality: 'direct call', text: 'pega esse vagabundo e mata' },
    { harm: 'threat', functionality: 'threat', text: 'juro q vou te matar' },
    { harm: 'threat', functionality: 'threat', text: 'Vocês estão mortos, estamos indo aí' },
    { harm: 'threat', functionality: 'threat', text: 'vou furar vocês todos' },
    { harm: null, functionality: 'harmless', text: 'O prefeito anunciou o fechamento da escola depois do incêndio' },
    { harm: null, functionality: 'harmless', text: 'Meu filho brinca de polícia e ladrão' },
    { harm: null, functionality: 'harmless', text: 'O policial atirou no suspeito que o atacou com uma faca' },
    { harm: null, functionality: 'harmless', text: 'Ela me disse que o ex queria matá-la e fizemos uma denúncia' },
    { harm: null, functionality: 'harmless', text: 'Tenho que buscar as crianças na casa dos vizinhos' },
    { harm: null, functionality: 'harmless', text: 'os juízes condenaram o assassino a trinta anos' },
    { harm: null, functionality: 'harmless', text: 'Não se deve bater nas pessoas' },
    { harm: null, functionality: 'harmless', text: 'O caçador matou dois javalis' },
    { harm: null, functionality: 'harmless', text: 'Bora time, matem eles, 3 a 0 no jogo de hoje' },
    { harm: null, functionality: 'harmless', text: 'Circula uma mensagem que chama a atacar escolas, não compartilhem' },
    { harm: null, functionality: 'harmless', text: 'Os terroristas querem matar civis' },
    { harm: null, functionality: 'harmless', text: 'Fecha a porta que o frio vai matar o gato' },
    { harm: null, functionality: 'harmless', text: 'Queimem incenso e acendam velas pelas vítimas' },
    { harm: null, functionality: 'harmless', text: 'Vou levar um tiro da minha mulher se esquecer o aniversário' },
    { harm: null, functionality: 'harmless', text: 'Vamos dar uma surra nos adversários no campeonato' },
  ],
};
