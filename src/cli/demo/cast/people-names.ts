import type { Chance } from '../random';

/** Given and family names by where they are at home; no pairing is of anyone known. `single` are names that have no parts. */
type Names = {
  readonly women: string;
  readonly men: string;
  readonly family: string;
  readonly single?: string;
  readonly language?: string;
};

const english: Names = {
  women:
    'Alice Beatrice Charlotte Daisy Eleanor Freya Georgina Hazel Imogen Jean Kathleen Lorna Margaret Nell Olive Pauline Rosemary Sheila Tabitha Verity Winifred',
  men: 'Albert Barnaby Clive Dennis Edgar Felix Gordon Harold Ivan Jasper Kenneth Leonard Maurice Neville Oswald Percy Rupert Stanley Terence Victor Wilfred',
  family:
    'Ashcombe Barrowclough Cattermole Dimbleworth Eastaugh Fothergill Gathercole Hollinshead Ingleby Jessop Kettlewell Lofthouse Micklethwaite Netherwood Oldroyd Penhaligon Quarmby Ramsbottom Satterthwaite Tunnicliffe Utley Wigglesworth',
};

const names: Readonly<Record<string, Names>> = {
  ENGLISH: english,
  WELSH: {
    women: 'Angharad Bronwen Carys Delyth Eirlys Ffion Gwenllian Heledd Lowri Mererid Nia Rhiannon Sioned Tegwen',
    men: 'Alun Bleddyn Cadfael Dafydd Emyr Gethin Hywel Ieuan Llywelyn Meurig Owain Rhodri Tudur',
    family: 'ap-Gwilym Bevan-Rhys Cadwaladr Eynon Gwynfryn Llewelyn-Wood Maddox Parry-Nant Prosser-Glyn Trahaearn Ynyr',
    language: 'cy',
  },
  IRISH: {
    women: 'Aoife Bríd Caoimhe Deirdre Gráinne Niamh Orla Saoirse',
    men: 'Cathal Declan Eoghan Fergal Lorcan Pádraig Ruairí Tadhg',
    family: 'Brannagh Cloherty Doonan Fallaize Garrahan Mulqueen Noctor Tierney-Ward',
  },
  POLISH: {
    women: 'Agnieszka Bożena Danuta Grażyna Jolanta Małgorzata Wioletta Zofia',
    men: 'Bartosz Dariusz Grzegorz Łukasz Mirosław Sławomir Tadeusz Zbigniew',
    family: 'Brzęczyński Czarnołęski Domagalik Grodzicki Jastrzębowski Łabędzki Mrozowicz Świderek Wrzoskowicz',
    language: 'pl',
  },
  ROMANIAN: {
    women: 'Adina Crenguța Ileana Loredana Rodica Viorica',
    men: 'Cătălin Dorin Gheorghe Nicolae Ștefan Valeriu',
    family: 'Bălănoiu Ciocârlie Drăgulin Munteanca Păduraru Țărușan',
    language: 'ro',
  },
  SOUTH_ASIAN: {
    women: 'Aaliyah Bushra Farzana Gurpreet Harleen Jaspreet Kavita Lakshmi Meenakshi Nasreen Parveen Rukhsana Simran Tahmina Zubaida',
    men: 'Amarjit Bilal Devraj Farooq Gurmeet Harbhajan Imtiaz Jaswinder Kabir Mahmudul Naveed Parminder Rajinder Shafiqul Tariq Waqas',
    family:
      'Achariya Bahadurzai Chowdhurani Dhaliwalla Farooqani Ganatrapal Hussaini Iyengarath Janjuaria Khatunali Mahmoodan Narayanath Qureshani Rahmanullah Sandhawal Talukdari',
    language: 'pa',
  },
  SINGLE: {
    women: 'Begum Khatun Sukarni Wulandari Yangchen Thandar',
    men: 'Suharjo Sukarnoto Tenzin Zawgyi Mujahid Nooristan',
    family: '',
    single: 'yes',
    language: 'prs',
  },
  AFRICAN: {
    women: 'Abena Adaeze Chiamaka Efua Folasade Hawa Ifeoma Makena Ngozi Tendai Wanjiru Yetunde',
    men: 'Babatunde Chukwuemeka Efosa Farai Kofi Kwabena Lamin Obafemi Sekou Tafadzwa Uzoma',
    family: 'Adeyinka-Ojo Boatengu Chikwanda Dzingirai Ekundare Fofanah Gyamfiwaa Kipchumbat Mbekezi Nwachukwuma Oyelaranti Sesayon',
  },
  CARIBBEAN: {
    women: 'Beverley Claudette Delroya Hyacinth Jacinth Marvalyn Norma Yvette',
    men: 'Clifton Desmond Errol Fitzroy Leroy Neville Rudolph Winston',
    family: 'Ambersley Bogleton Cudjoe-Grant Forrestal Hibbertson Lindo-Pryce Thelwellyn',
  },
  ARAB: {
    women: 'Amal Dalal Ghada Hanan Lubna Nawal Rima Suhair',
    men: 'Adnan Basim Ghassan Hisham Karim Munir Tahir Yasin',
    family: 'al-Barqawi al-Dahiri Ben-Yahyani Hamdounia al-Khatiri Mansouriya Sayeghian',
    language: 'ar',
  },
  EAST_ASIAN: {
    women: 'Hui-Min Jia-Li Mei-Fong Nguyet Thuy Xiu-Ying Yan-Ting',
    men: 'Bao-Long Chun-Kit Jian-Guo Minh-Tuan Wai-Lun Zhi-Hao',
    family: 'Au-Yeungson Bui-Lam Cheungham Duongh Lau-Tse Ngan-Ho Phungh Tsoi-Wan',
    language: 'yue',
  },
  JEWISH: {
    women: 'Avital Chaya Dvora Malka Rivka Shoshana',
    men: 'Avrom Elimelech Mordechai Shimon Yehuda Zalman',
    family: 'Blumenkranz Eisenstark Goldenthal-Roth Lichtblau Perlmutterson Zuckerbrod',
  },
};

/** Other spellings that people's papers, schools or surgeries have for them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sz/g, 'sh'],
  [/ł/g, 'l'],
  [/Ł/g, 'L'],
  [/ż/g, 'z'],
  [/ch/g, 'kh'],
  [/oo/g, 'u'],
  [/ee/g, 'i'],
  [/ș|ş/g, 's'],
  [/Ș/g, 'S'],
  [/ă/g, 'a'],
  [/ou/g, 'u'],
  [/Q/g, 'K'],
];

export type FullName = {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly otherName?: string;
  readonly language?: string;
};

export const communities = Object.keys(names);

export function fullName(chance: Chance, community: string): FullName {
  const from = names[community] ?? english;
  const given = chance.pick((chance.chance(0.5) ? from.women : from.men).split(' '));
  if (from.single) return { name: given, ...(from.language && { language: from.language }) };
  const family = chance.pick(from.family.split(' '));
  const name = `${given} ${family}`;
  const other = spellings.reduce((text, [pattern, instead]) => text.replace(pattern, instead), name);
  return { name, given, family, ...(other !== name && { otherName: other }), ...(from.language && { language: from.language }) };
}
