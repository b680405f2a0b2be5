// Written by `cargo run -p graph-calls-tests --bin keywords`.
graph_calls_model::models! {
    documents = [
        "keywords/anyTree.json",
        "keywords/anything.json",
        "keywords/base.json",
        "keywords/beside.json",
        "keywords/choice.json",
        "keywords/closed.json",
        "keywords/constBeside.json",
        "keywords/deepNot.json",
        "keywords/either.json",
        "keywords/emptyClosed.json",
        "keywords/enumBeside.json",
        "keywords/formats.json",
        "keywords/generated/g000.json",
        "keywords/generated/g001.json",
        "keywords/generated/g002.json",
        "keywords/generated/g003.json",
        "keywords/generated/g004.json",
        "keywords/generated/g005.json",
        "keywords/generated/g006.json",
        "keywords/generated/g007.json",
        "keywords/generated/g008.json",
        "keywords/generated/g009.json",
        "keywords/generated/g010.json",
        "keywords/generated/g011.json",
        "keywords/generated/g012.json",
        "keywords/generated/g013.json",
        "keywords/generated/g014.json",
        "keywords/generated/g015.json",
        "keywords/generated/g016.json",
        "keywords/generated/g017.json",
        "keywords/generated/g018.json",
        "keywords/generated/g019.json",
        "keywords/generated/g020.json",
        "keywords/generated/g021.json",
        "keywords/generated/g022.json",
        "keywords/generated/g023.json",
        "keywords/generated/g024.json",
        "keywords/generated/g025.json",
        "keywords/generated/g026.json",
        "keywords/generated/g027.json",
        "keywords/generated/g028.json",
        "keywords/generated/g029.json",
        "keywords/generated/g030.json",
        "keywords/generated/g031.json",
        "keywords/generated/g032.json",
        "keywords/generated/g033.json",
        "keywords/generated/g034.json",
        "keywords/generated/g035.json",
        "keywords/generated/g036.json",
        "keywords/generated/g037.json",
        "keywords/generated/g038.json",
        "keywords/generated/g039.json",
        "keywords/generated/g040.json",
        "keywords/generated/g041.json",
        "keywords/generated/g042.json",
        "keywords/generated/g043.json",
        "keywords/generated/g044.json",
        "keywords/generated/g045.json",
        "keywords/generated/g046.json",
        "keywords/generated/g047.json",
        "keywords/generated/g048.json",
        "keywords/generated/g049.json",
        "keywords/generated/g050.json",
        "keywords/generated/g051.json",
        "keywords/generated/g052.json",
        "keywords/generated/g053.json",
        "keywords/generated/g054.json",
        "keywords/generated/g055.json",
        "keywords/generated/g056.json",
        "keywords/generated/g057.json",
        "keywords/generated/g058.json",
        "keywords/generated/g059.json",
        "keywords/generated/g060.json",
        "keywords/generated/g061.json",
        "keywords/generated/g062.json",
        "keywords/generated/g063.json",
        "keywords/generated/g064.json",
        "keywords/generated/g065.json",
        "keywords/generated/g066.json",
        "keywords/generated/g067.json",
        "keywords/generated/g068.json",
        "keywords/generated/g069.json",
        "keywords/generated/g070.json",
        "keywords/generated/g071.json",
        "keywords/generated/g072.json",
        "keywords/generated/g073.json",
        "keywords/generated/g074.json",
        "keywords/generated/g075.json",
        "keywords/generated/g076.json",
        "keywords/generated/g077.json",
        "keywords/generated/g078.json",
        "keywords/generated/g079.json",
        "keywords/generated/g080.json",
        "keywords/generated/g081.json",
        "keywords/generated/g082.json",
        "keywords/generated/g083.json",
        "keywords/generated/g084.json",
        "keywords/generated/g085.json",
        "keywords/generated/g086.json",
        "keywords/generated/g087.json",
        "keywords/generated/g088.json",
        "keywords/generated/g089.json",
        "keywords/generated/g090.json",
        "keywords/generated/g091.json",
        "keywords/generated/g092.json",
        "keywords/generated/g093.json",
        "keywords/generated/g094.json",
        "keywords/generated/g095.json",
        "keywords/generated/g096.json",
        "keywords/generated/g097.json",
        "keywords/generated/g098.json",
        "keywords/generated/g099.json",
        "keywords/generated/g100.json",
        "keywords/generated/g101.json",
        "keywords/generated/g102.json",
        "keywords/generated/g103.json",
        "keywords/generated/g104.json",
        "keywords/generated/g105.json",
        "keywords/generated/g106.json",
        "keywords/generated/g107.json",
        "keywords/generated/g108.json",
        "keywords/generated/g109.json",
        "keywords/generated/g110.json",
        "keywords/generated/g111.json",
        "keywords/generated/g112.json",
        "keywords/generated/g113.json",
        "keywords/generated/g114.json",
        "keywords/generated/g115.json",
        "keywords/generated/g116.json",
        "keywords/generated/g117.json",
        "keywords/generated/g118.json",
        "keywords/generated/g119.json",
        "keywords/holder.json",
        "keywords/identified.json",
        "keywords/lists.json",
        "keywords/members.json",
        "keywords/mixed.json",
        "keywords/named.json",
        "keywords/names.json",
        "keywords/nothing.json",
        "keywords/numbers.json",
        "keywords/open.json",
        "keywords/openBeside.json",
        "keywords/refs.json",
        "keywords/same.json",
        "keywords/scalars.json",
        "keywords/shut.json",
        "keywords/shutBeside.json",
        "keywords/texts.json",
        "keywords/tree.json",
        "keywords/tuples.json",
        "keywords/typedBase.json",
        "keywords/typedBeside.json",
        "keywords/typedChoice.json",
        "keywords/typedMembers.json",
        "keywords/unique.json",
        "keywords/whether.json",
    ],
}

types! {
    AnyTree "anyTree"
    Anything "anything"
    Derived "base"
    Beside "beside"
    Choice "choice"
    Closed "closed"
    ConstBeside "constBeside"
    DeepNot "deepNot"
    Either "either"
    EmptyClosed "emptyClosed"
    EnumBeside "enumBeside"
    Formats "formats"
    G000 "generated/g000"
    G001 "generated/g001"
    G002 "generated/g002"
    G003 "generated/g003"
    G004 "generated/g004"
    G005 "generated/g005"
    G006 "generated/g006"
    G007 "generated/g007"
    G008 "generated/g008"
    G009 "generated/g009"
    G010 "generated/g010"
    G011 "generated/g011"
    G012 "generated/g012"
    G013 "generated/g013"
    G014 "generated/g014"
    G015 "generated/g015"
    G016 "generated/g016"
    G017 "generated/g017"
    G018 "generated/g018"
    G019 "generated/g019"
    G020 "generated/g020"
    G021 "generated/g021"
    G022 "generated/g022"
    G023 "generated/g023"
    G024 "generated/g024"
    G025 "generated/g025"
    G026 "generated/g026"
    G027 "generated/g027"
    G028 "generated/g028"
    G029 "generated/g029"
    G030 "generated/g030"
    G031 "generated/g031"
    G032 "generated/g032"
    G033 "generated/g033"
    G034 "generated/g034"
    G035 "generated/g035"
    G036 "generated/g036"
    G037 "generated/g037"
    G038 "generated/g038"
    G039 "generated/g039"
    G040 "generated/g040"
    G041 "generated/g041"
    G042 "generated/g042"
    G043 "generated/g043"
    G044 "generated/g044"
    G045 "generated/g045"
    G046 "generated/g046"
    G047 "generated/g047"
    G048 "generated/g048"
    G049 "generated/g049"
    G050 "generated/g050"
    G051 "generated/g051"
    G052 "generated/g052"
    G053 "generated/g053"
    G054 "generated/g054"
    G055 "generated/g055"
    G056 "generated/g056"
    G057 "generated/g057"
    G058 "generated/g058"
    G059 "generated/g059"
    G060 "generated/g060"
    G061 "generated/g061"
    G062 "generated/g062"
    G063 "generated/g063"
    G064 "generated/g064"
    G065 "generated/g065"
    G066 "generated/g066"
    G067 "generated/g067"
    G068 "generated/g068"
    G069 "generated/g069"
    G070 "generated/g070"
    G071 "generated/g071"
    G072 "generated/g072"
    G073 "generated/g073"
    G074 "generated/g074"
    G075 "generated/g075"
    G076 "generated/g076"
    G077 "generated/g077"
    G078 "generated/g078"
    G079 "generated/g079"
    G080 "generated/g080"
    G081 "generated/g081"
    G082 "generated/g082"
    G083 "generated/g083"
    G084 "generated/g084"
    G085 "generated/g085"
    G086 "generated/g086"
    G087 "generated/g087"
    G088 "generated/g088"
    G089 "generated/g089"
    G090 "generated/g090"
    G091 "generated/g091"
    G092 "generated/g092"
    G093 "generated/g093"
    G094 "generated/g094"
    G095 "generated/g095"
    G096 "generated/g096"
    G097 "generated/g097"
    G098 "generated/g098"
    G099 "generated/g099"
    G100 "generated/g100"
    G101 "generated/g101"
    G102 "generated/g102"
    G103 "generated/g103"
    G104 "generated/g104"
    G105 "generated/g105"
    G106 "generated/g106"
    G107 "generated/g107"
    G108 "generated/g108"
    G109 "generated/g109"
    G110 "generated/g110"
    G111 "generated/g111"
    G112 "generated/g112"
    G113 "generated/g113"
    G114 "generated/g114"
    G115 "generated/g115"
    G116 "generated/g116"
    G117 "generated/g117"
    G118 "generated/g118"
    G119 "generated/g119"
    Holder "holder"
    Identified "identified"
    Lists "lists"
    Members "members"
    Mixed "mixed"
    Named "named"
    Names "names"
    Nothing "nothing"
    Numbers "numbers"
    Open "open"
    OpenBeside "openBeside"
    Refs "refs"
    Same "same"
    Scalars "scalars"
    Shut "shut"
    ShutBeside "shutBeside"
    Texts "texts"
    Tree "tree"
    Tuples "tuples"
    TypedBase "typedBase"
    TypedBeside "typedBeside"
    TypedChoice "typedChoice"
    TypedMembers "typedMembers"
    Unique "unique"
    Whether "whether"
}
