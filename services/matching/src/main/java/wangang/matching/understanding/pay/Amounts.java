package wangang.matching.understanding.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Numerals;
import wangang.matching.understanding.text.Passage;
import wangang.matching.vocabulary.PayForm;

/** Amounts of money with a unit, a period or the word 薪 beside them. */
final class Amounts {

    private static final int LEAST_WITHOUT_UNIT = 1_000;

    /** “20万” without a period is a year's pay, “2万” a month's. */
    private static final int YEARLY_FROM = 80_000;

    private static final int TO_NEXT_UNIT = 10;

    private static final int CONTEXT = 14;

    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,6}(?![\\d,])(?:\\.\\d{1,2})?|[一二两三四五六七八九](?=[千万]))";
    private static final String UNIT = "\\s{0,2}(?:k|w|千|万)";

    /** 五 in 一万五, 2千 in 1万2千: of the next lower unit; not what is counted (五险) or numbers an item (2、). */
    private static final String REST =
            "(?:[1-9一二两三四五六七八九]千|[1-9一二三四五六七八九](?=$|[-\\s,。;)+/!]|元|块|每|至|到|以上|起|左右|上下|加|税))";

    private static final String YUAN = "\\s{0,2}(?:元|块|rmb|人民币|cny)";

    private static final String PERIOD =
            "\\s{0,2}(?:/|每|一|per)\\s{0,2}(?:个?月|年|天|日|小时|时|h(?:our)?|month|year|day|m(?![a-z]))"
                    + "|(?<=[元块])(?:每|一)?(?:个?月|年|天|日|小时)(?!内|后|前|以)";
    private static final String COMMISSION = "\\s{0,2}[+加]\\s{0,2}(?:高?提成|绩效|奖金|业绩|抽成|分红|佣金|计件|补贴)";

    private static final Pattern AMOUNT = Pattern.compile("(?<![\\da-z.])" + quantity("from") + "(?<fromYuan>" + YUAN
            + ")?(?:\\s{0,2}(?:-|至|到){1,3}\\s{0,2}¥?" + quantity("to") + ")?(?<plus>\\+)?(?<toYuan>" + YUAN
            + ")?(?:\\((?:税前|税后)\\))?(?<above>\\+|以上|起)?(?<period>" + PERIOD
            + ")?(?<base>" + COMMISSION + ")?(?<more>以上|起)?");

    private static final String NAME =
            "(?:月薪|年薪|日薪|时薪|底薪|薪资|薪酬|薪水|薪金|工资|待遇|月收入|年收入|收入|月入|年入|月均|报酬|劳务费|实习补贴|实习津贴|见习补贴|生活补贴|薪)";
    private static final Pattern NAMED =
            Pattern.compile(NAME + "[^,。;\\d\\n]{0,10}$|(?:薪资|薪酬|待遇|工资)(?:福利|待遇|范围|标准|参考)?[^。;\\d\\n]{0,6}$");
    private static final Pattern NAMED_FORM = Pattern.compile("(月|年|日|时)(?:薪|收入|入|均)[^,。;\\n]{0,12}$");
    private static final Pattern BASE =
            Pattern.compile("(?:底薪|基本(?:工资|薪资)|无责|保底|试用(?!期?(?:满|过|结束|后)))[^,。;\\d\\n]{0,8}$");
    private static final Pattern OTHER_MONEY = Pattern.compile(
            "(?:餐|饭|房|住房|租房|交通|通讯|话费?|车|高温|夜班|全勤|加班|工龄|节日|生日|证书|推荐|出差|人才|住宿|安家|购房)[^,。;\\d\\n]{0,5}(?:补|贴|奖|费|金|助)?[^,。;\\d\\n]{0,4}$"
                    + "|(?:奖金?|罚款?|押金|费用?|营业额|营收|销售额|业绩|流水|注册资[金本]|融资|产值|预算|消费|成本|规模|用户|粉丝|客单价|单价|价格|订单|市值|投资|保险|保额|礼金|蛋糕|贷款|资金|提成|奖学金|交易额|gmv|月活|日活|带看|公积金|社保|资产)[^,。;\\d\\n]{0,8}$");
    private static final Pattern OTHER_MONEY_AFTER = Pattern.compile(
            "^\\s*(?:的)?(?:餐|饭|房|住房|租房|交通|通讯|高温|全勤|节日|生日|左右的现金|现金|蛋糕|奖学金|名|人|家|个(?!月)|条|次|单(?!休|双)|套|台|用户|粉丝|字|平|吨|米|视频|分辨率|机顶盒|屏|hz|显示|员工|订单|骑手|保险|行|张|款|年(?!薪)|亿|余|多|\\+?(?:用户|家|名|人))");
    private static final Pattern LEAST_BEFORE = Pattern.compile("(?:不低于|不少于|至少|最低|保底)[^,。;\\d]{0,3}$");
    private static final Pattern SHORT_UNIT = Pattern.compile("^\\s*[x*×·+]?\\s*(?:1[2-9]|2[0-4])薪");

    private Amounts() {}

    private static String quantity(String name) {
        return "(?<%1$s>%2$s)(?:(?<%1$sUnit>%3$s)(?<%1$sRest>%4$s)?)?".formatted(name, NUMBER, UNIT, REST);
    }

    static void in(Passage passage, List<Offer> offers) {
        var matcher = AMOUNT.matcher(passage.folded());
        while (matcher.find()) {
            var offer = offer(passage, matcher);
            if (offer != null && offer.isPlausible()) {
                offers.add(offer);
            }
        }
    }

    private static @Nullable Offer offer(Passage passage, Matcher matcher) {
        var before = before(passage, matcher.start());
        var after = passage.after(matcher.end());
        boolean named = NAMED.matcher(before).find();
        boolean other = (!named && OTHER_MONEY.matcher(before).find())
                || OTHER_MONEY_AFTER.matcher(after).find();
        if (other || !(named || speaksOfPay(matcher, after))) {
            return null;
        }
        double from = amount(matcher, "from", unit(matcher, "fromUnit", "toUnit"));
        double to = matcher.group("to") == null ? from : amount(matcher, "to", unit(matcher, "toUnit", "fromUnit"));
        boolean bare = unit(matcher, "fromUnit", "toUnit").isEmpty() && !isInYuan(matcher);
        var form = form(matcher, before, to, bare);
        if (form == null) {
            return null;
        }
        boolean base = matcher.group("base") != null || BASE.matcher(before).find();
        boolean least = base
                || (matcher.group("to") == null
                        && (LEAST_BEFORE.matcher(before).find()
                                || matcher.group("plus") != null
                                || matcher.group("above") != null
                                || matcher.group("more") != null));
        return new Offer(
                form,
                (int) Math.round(from),
                (int) Math.round(to),
                base,
                least,
                passage.span(matcher.start(), matcher.end()));
    }

    /** Without a word of pay before it: money for a period, or a range in thousands, or one with 薪 behind it. */
    private static boolean speaksOfPay(Matcher matcher, String after) {
        boolean unit = !unit(matcher, "fromUnit", "toUnit").isEmpty();
        boolean period = matcher.group("period") != null;
        boolean range = matcher.group("to") != null;
        boolean thousands = unit(matcher, "toUnit", "fromUnit").equals("k");
        return (period && (unit || isInYuan(matcher) || range))
                || (range && thousands)
                || matcher.group("base") != null
                || (unit && SHORT_UNIT.matcher(after).find());
    }

    private static boolean isInYuan(Matcher matcher) {
        return matcher.group("fromYuan") != null || matcher.group("toYuan") != null;
    }

    private static @Nullable PayForm form(Matcher matcher, String before, double most, boolean bare) {
        var period = matcher.group("period");
        if (period != null) {
            return form(period.replaceAll("[\\s/每一个]|per", ""));
        }
        var named = NAMED_FORM.matcher(before);
        if (named.find()) {
            return form(named.group(1));
        }
        if (bare && most < LEAST_WITHOUT_UNIT) {
            return null;
        }
        return most >= YEARLY_FROM ? PayForm.YEARLY : PayForm.MONTHLY;
    }

    private static PayForm form(String unit) {
        return switch (unit.charAt(0)) {
            case '年', 'y' -> PayForm.YEARLY;
            case '天', '日', 'd' -> PayForm.DAILY;
            case '小', '时', 'h' -> PayForm.HOURLY;
            default -> PayForm.MONTHLY;
        };
    }

    /** The number's own unit or, as in “1-1.5万”, the other one's. */
    private static String unit(Matcher matcher, String own, String other) {
        var unit = matcher.group(own) == null ? matcher.group(other) : matcher.group(own);
        return unit == null ? "" : unit.strip();
    }

    private static double amount(Matcher matcher, String name, String unit) {
        var rest = matcher.group(name + "Rest");
        double whole = amount(matcher.group(name), unit);
        return rest == null ? whole : whole + amount(rest.substring(0, 1), unit) / TO_NEXT_UNIT;
    }

    private static double amount(String number, String unit) {
        char first = number.charAt(0);
        double value =
                Character.isDigit(first) ? new BigDecimal(number.replace(",", "")).doubleValue() : Numerals.of(number);
        boolean small = value < LEAST_WITHOUT_UNIT;
        return switch (unit) {
            case "k", "千" -> small ? value * 1_000 : value;
            case "w", "万" -> small ? value * 10_000 : value;
            default -> value;
        };
    }

    private static String before(Passage passage, int start) {
        var sentence = passage.before(start);
        return sentence.substring(Math.max(0, sentence.length() - CONTEXT));
    }
}
