package wangang.legalcheck;

/** Numbers as advertisements write them: 3、3.5、两、十八、三十五、三千五百、一万二、3k、1.2万. */
final class ChineseNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumbers() {}

    /** NaN when it is no number. */
    static double read(String text) {
        var plain = text.replace(",", "").replace(" ", "").replace("廿", "二十").replace("卅", "三十");
        if (plain.isEmpty()) {
            return Double.NaN;
        }
        double factor = 1;
        if (Character.isDigit(plain.charAt(0))) {
            char last = plain.charAt(plain.length() - 1);
            if (!Character.isDigit(last)) {
                factor = last == 'w' || last == '万' ? 10_000 : last == 'k' || last == '千' ? 1_000 : 100;
                plain = plain.substring(0, plain.length() - 1);
            }
            try {
                return Double.parseDouble(plain) * factor;
            } catch (NumberFormatException notANumber) {
                return Double.NaN;
            }
        }
        return spoken(plain);
    }

    private static double spoken(String text) {
        double total = 0;
        double section = 0;
        double digit = -1;
        double unit = 1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            int value = digit(character);
            if (value >= 0) {
                digit = digit >= 0 && unit == 1 ? digit * 10 + value : value;
                if (character != '零' && character != '〇') {
                    continue;
                }
                digit = -1;
                unit = 10;
                continue;
            }
            unit = unit(character);
            if (unit == 0) {
                return Double.NaN;
            }
            if (unit == 10_000) {
                total = (section + Math.max(digit, 0)) * unit;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * unit;
            }
            digit = -1;
        }
        if (digit >= 0) {
            // 一万二、三千五: the last digit counts the next lower unit.
            section += unit >= 100 ? digit * unit / 10 : digit;
        }
        return total + section;
    }

    private static int digit(char character) {
        return switch (character) {
            case '零' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(character);
        };
    }

    private static double unit(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
