package wangang.demodata;

import java.util.List;
import wangang.demodata.VacancyForm.Pay;

/** Offers pay in every form that employers write, never below Shanghai's minimum wage (2,740 yuan a month). */
final class PayMaker {

    Pay make(VacancyKind kind, Trade trade, Dice dice) {
        return switch (kind) {
            case FULL_TIME -> fullTime(trade, dice);
            case INTERNSHIP -> daily(dice.between(12, 25) * 10, dice);
            case TRAINEESHIP -> monthly(dice.between(30, 40) * 100, 500, dice);
            case PART_TIME -> hourly(dice);
            case FLEXIBLE -> dice.in100(50) ? hourly(dice) : daily(dice.between(20, 32) * 10, dice);
            case PUBLIC_WELFARE -> monthly(dice.between(29, 36) * 100, 300, dice);
        };
    }

    private static Pay fullTime(Trade trade, Dice dice) {
        int step = (trade.payMax() - trade.payMin()) / 4 / 500 * 500;
        int min = trade.payMin() + step * dice.between(0, 1);
        int max = Math.max(min + 500, trade.payMax() - step * dice.between(0, 2));
        int share = dice.between(1, 100);
        if (share <= 12) {
            return Pay.negotiable();
        }
        if (share <= 20) {
            return Pay.of("YEARLY", min * 12, max * 13);
        }
        return share <= 45
                ? new Pay("MONTHLY", min, max, dice.one(List.of(13, 13, 14, 15, 16)))
                : Pay.of("MONTHLY", min, max);
    }

    private static Pay monthly(int min, int step, Dice dice) {
        return Pay.of("MONTHLY", min, min + step * dice.between(0, 3));
    }

    private static Pay daily(int min, Dice dice) {
        return Pay.of("DAILY", min, min + 10 * dice.between(0, 8));
    }

    private static Pay hourly(Dice dice) {
        int min = dice.between(26, 45);
        return Pay.of("HOURLY", min, min + dice.between(0, 15));
    }
}
