/** Given names that are no ordinary words, as usual in the United States; for names in small letters or in capitals alone. */
const NAMES = `
  aaliyah aaron abby abdul abdullah abigail abraham adaeze adalyn adam adele adrian adriana agnes agnieszka ahmad
  ahmed aiden aisha akira alan albert alberto alejandra alejandro alex alexander alexandra alexis alfred alfredo ali
  alice alicia alison allen allison alma alvin ama amadou amanda amara amelia amina amir amit amos amy ana anastasia
  anders andre andrea andreas andrew andy angel angela angelica angelo anh anil anita anjali anna anne annette annie
  anselm anthony antoine anton antonia antonio anya aoife araceli archie aria ariana arjun arlene arnold arthur arturo
  arun asher ashley astrid audrey aurelio aurora ava ayden ayesha aylin babak barb barbara barry beatrice beatrix
  beatriz becky ben bence benita benjamin bernadette bernard bernice bert bertha bessie beth bethany betsy bettina
  betty beulah bev beverly bianca bilal bill billy bjorn blanca blanche bob bobby bodhi bogdan bohdan bonnie boris
  brad bradley brandi brandon brandy brayden brenda brendan brent brett brian brianna bridget brittany brooklynn bruce
  bruno bryan bryce caitlin caleb calvin cameron camila camille candace candice carl carla carlos carlton carmela
  carmen carol carole caroline carolyn carrie carter casey cassandra catherine cathy cecil cecilia cedric celeste
  celia chandra charlene charles charlie cheryl chester chiara chidi chloe chris christina christine christopher cindy
  claire clara clarence claudia clayton clementine cleo cleotha clifford clyde cody colin colleen colton concepcion
  connie connor conrad consuelo cora cordelia corey corinne cornelius courtney craig cristina curtis cynthia daisy
  dale damian damon dan dana daniel daniela danielle danny daphne darius darlene darnell darrell darren darryl daryl
  dave david dawn deandre deanna deb debbie deborah debra declan deepak deidre delia della delores delphine demetrius
  denise dennis deonte derek derrick deshawn desiree desmond devon diana diane diego dimitri dina dmitri dolly dolores
  dominic dominique don donald donna doreen doris dorothy doug douglas duane duc dustin dwayne dwight dylan eamon earl
  earline ebony ed eddie edgar edith edmund edna eduardo edward edwin effie eileen elaine eleanor elena eli elias
  elijah elisabeth elise eliza elizabeth ella ellen ellie elmer eloise elsa elsie elvira emeka emil emilio emily emma
  emmett emre enrique eric erica erik erika erin ernest ernestine ernesto esmeralda esperanza esteban estelle esther
  ethan ethel eugene eugenia eunice eustace eva evan evelyn everly ewa ezekiel ezell ezra faisal farah farid fatima
  fatoumata fatuma fay faye felicia felipe felix fenwick fernanda fernando finn fiona floyd frances francesca francis
  francisco franklin fred frederick freya frieda gabriel gabriela gabrielle gail garrett gary gavin genevieve geoffrey
  george gerald geraldine gerard gertie gertrude gilbert gina giovanni gita giulia giuseppe gladys glen glenda glenn
  gloria goran gordon graciela grayson greg gregory greta gretchen guadalupe guillermo gus gustavo gwen gwendolyn
  hamza hannah hans harold harper harriet harry haruto harvey hassan hattie hazel heather hector heidi helen helena
  helga henrietta henry herbert heriberto herman hilda hiroshi hoang holly horace howard hubert hugh hugo hui huong
  ian ibrahim ida ifeoma ignacio ignatius igor ikram ilene imani imogen ines inez ingeborg ingrid ioana ira irena
  irene irina iris irma irving isaac isabel isabella isaiah ismael itzel ivan ivana jackie jacob jacqueline jada
  jadwiga jaime jake jamal james jamie jane janelle janet janice janine jared jasmine jason javier javon jaxon jayce
  jayden jayla jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica
  jessie jesus jill jim jimmy jin joan joann joanna joanne joaquin jodi joe joel johanna john johnny jon jonah jonas
  jonathan jordan jorge jose josefina joseph josephine josh joshua josie joyce juan juana juanita judith judy julia
  julian juliana julie juliet julio kaden kaitlyn kamal kara karen kari karim karl karla katarzyna kate katherine
  kathleen kathryn kathy katie katrina kavita kayden kayla keisha keith kelly kelsey ken kendra kenji kenneth kenny
  kenta kerry kevin keyshawn khadija khalid khalil kiera kim kimberly kinsley kirk kirsten kofi krista kristen kristin
  kristina krzysztof kumar kurt kwame kyle lakisha lakshmi lamar lance landon larry lars lashawn latasha latisha
  latonya latoya latrice laura lauren laurie lavonne lawrence layla leah leila leland lena leo leon leona leonard
  leroy leslie lester leticia levi lewis leyla liam lidia lila lillian lily linda lindsay lindsey ling linh lionel
  lisa liz lloyd lois lola lonnie lorena lorenzo loretta lorraine louis louisa louise luca lucas lucia lucille lucy
  luis luisa luke luna lupe luther luz lydia lynn lyra mabel mackenzie maddox madeline mae maeve magda magdalena
  maggie mahmoud malcolm malik mamadou mandy manuel marcella marcia marco marcos marcus margaret margarita margie
  marguerite maria mariam marian marianne maribel marie marilyn mario marion marisela marisol marjorie marlene marsha
  marta martha martin martina marvin mary maryann mateo mathew mathilda matilda matteo matthew mattie maude maureen
  maurice maverick mavis max maxine maya meera mehmet mei mei-ling melanie melinda melissa melvin meredith mia micah
  michael michele michelle miguel mike mila milan mildred milton minh minnie miriam mirjana mitchell mohamed mohammad
  mohammed moira moises molly mona monica monique morgan moses muhammad muriel mustafa myra myron myrtle nadia nadine
  nancy naoko naomi nasrin natalia natalie natalya natasha nathan nathaniel neha neil nell nellie nettie ngozi nguyen
  nia niamh nicholas nick nicole nigel nikolai nina noah noel noor nora norma norman octavia odell oksana olga oliver
  olivia ollie olu omar oona ophelia oscar otha otis ottilie otto ottoline owen pablo padraig paige paisley pam pamela
  paola paolo patricia patrick patsy patti patty paul paula paulette pauline pawel pedro peggy penelope percy perry
  pete peter petra phil philip philippa philippe phillip philomena phoebe phyllis pierre pilar piotr polly pooja
  preston priscilla priya priyanka quentin quincy rachel rafael raj rajesh ralph ramesh ramiro ramon ramona randall
  randy rania raquel rashad rashid raul ravi raymond rebecca refugio regina reginald rene renee reuben reza rhett
  rhonda ricardo richard rick ricky rigoberto rita rob robert roberta roberto robin rocco rochelle roderick rodney
  rodrigo roger rohit roland roman ron ronald ronnie rosa rosalie rosalind rosalyn rosario roscoe rosemary rosie rowan
  rowena roxanne roy ruben rufus rupert russell ruth ruthanne ryan sabrina sadie sal salma salvador salvatore sam
  samantha samir samira samuel sandeep sandra sandy sanjay santiago sara sarah satoshi saul scott sean sebastian
  selena serena sergei sergio seth shane shanice shaniqua shannon sharon shaun shauna shawn sheila shelby sheldon
  shelley sherman sherri sherry shirley sidney siew silas simon simone siobhan socorro sofia sonia sonja sonya sophia
  sophie soraya soren spencer stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart
  sunita sunniva suresh susan susana susanna susie suzanne svetlana sybil sylvia tabitha tamara tameka tamika tammy
  tamsin tanisha tanya tara taras tariq tashina taylor ted teddy terence teresa terrance terrence terri thaddeus
  thelma theo theodore theresa thi thomas tiffany tim timothy tina todd tom tomas tomasz tommy toni tony tonya tracey
  traci tracy travis tremaine trent trevor tricia trina troy tuan tyler tyrell tyrese tyrone ursula valentina valeria
  valerie vanessa vasyl velma vera verna vernell vernon veronica vicki vicky victor victoria vijay vikram viktor vince
  vincent viola vivian vlad vladimir walter wanda warren waylon wayne wei wendell wendy wesley wilbur wilfred willa
  william willie willis willow wilma winifred winnie winona winston wyatt xavier xin xochitl yan yasmin yelena yesenia
  yolanda yuki yusuf yvette yvonne zachary zahra zainab zander zara zelda zoe zofia zora zsofia
  lou evangeline lupe camilla
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
