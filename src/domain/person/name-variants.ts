/** Spellings of one name, folded; a name stands in one line only. Not exhaustive: the skeleton catches more. */
const lines = `
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad mohd mohamet
ahmed ahmad ahmet achmed ahmedh
hussain hussein husain husayn hossain hossein hussayn
hassan hasan hasaan
yusuf yousef yousuf yusef youssef yousif yusif yousaf
omar umar omer umer
usman uthman othman osman
ali aly alee
abdul abdel abdal abdoul abdool
rahman rehman rahmaan rehmaan rahmen
rahim raheem rehim
karim kareem
salim saleem selim
nadim nadeem
wasim waseem vasim
amin ameen
amir ameer emir
ibrahim ebrahim ibraheem
ismail ismael esmail ismaeel
ishaq isaq eshaq
iqbal eqbal ikbal
imran emran
tariq tarik tareq tarek
khalid khaled kalid
rashid rasheed rachid
majid majeed
said saeed saeid saied
syed sayed sayyid sayed seyed
sheikh shaikh shaykh sheik
qureshi quraishi quraishy qureishi koreshi
chaudhry choudhury chowdhury chaudhary chaudhuri choudhary choudhry chowdhary
begum begam begom
miah mia meah mia
uddin udin uddeen
aisha ayesha aysha aicha aesha aishah
fatima fatimah fatema fatma
khadija khadijah khadeeja khadeja
zainab zaynab zeinab zeynep zaineb
mariam maryam miriam meryem mariyam
layla leila laila leyla
nur noor nour
huda hoda
singh sing
kaur kour
lakshmi laxmi
vijay bijoy
aleksandr alexander aleksander alexandr oleksandr aleksandar alexandre alejandro
aleksandra alexandra oleksandra
aleksei alexei aleksey alexey oleksii oleksiy
yuri yury yuriy iurii yurii juri
dmitri dmitry dmytro dimitri dmitrii dmitriy
sergei sergey serhii serhiy sergiy sergii
andrei andrey andrii andriy andrej
mikhail mykhailo michail mihail
nikolai nikolay mykola nikolaj
viktor victor wiktor
natalia nataliya natalya nataliia natalja
kateryna ekaterina katerina yekaterina
olga olha
yulia julia yuliya iuliia julija
tatiana tatyana tetiana tetyana tatjana
evgeny yevgeny evgenii yevhen evgeni yevgeniy
sean shaun shawn shane
stephen steven stephan stefan steffan
catherine katherine kathryn catharine katharine cathryn katharyn
kathleen cathleen
john jon
jonathan jonathon johnathan
ann anne
philip phillip
geoffrey jeffrey jeffery
alan allan allen alun
brian bryan bryn
mark marc
eric erik erick
louis lewis luis
neil neal niall
sarah sara
teresa theresa
claire clare
gillian jillian
elizabeth elisabeth
isabel isobel isabelle isabella
rebecca rebekah
zoe zoey
lee leigh
smith smyth smythe
thompson thomson
davies davis
reid reed read
clark clarke
brown browne
stuart stewart
rhys reece rees reese rhis
llewelyn llewellyn llywelyn
owain owen ywain
ieuan iwan ifan
dafydd dafid dafyd
gruffydd gruffudd griffith griffiths
huw hugh
sian shan
sion shon
cerys carys kerys
gwyn gwynn gwynne
niamh neve neave
siobhan shivaun chevonne
caoimhe keeva
aoife eefa
oisin osheen
`;

const classes: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line.split(' ');
      return spellings.map((spelling) => [spelling, spellings[0] as string] as const);
    }),
);

/** The first spelling of the class that a folded word belongs to, if it belongs to one. `Mac` and `Mc` are one. */
export function variantOf(word: string): string | undefined {
  const known = classes.get(word);
  if (known !== undefined) return known;
  const clan = /^ma?c(?=[a-z]{3})/;
  return clan.test(word) ? word.replace(clan, 'mc') : undefined;
}
