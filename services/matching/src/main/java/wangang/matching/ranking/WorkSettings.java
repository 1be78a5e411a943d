package wangang.matching.ranking;

/**
 * How likeness becomes closeness of work.
 *
 * @param strangeTitle likeness of titles that have nothing to do with each other (0 to 1)
 * @param sameTitle likeness from which titles are of the same work (0 to 1)
 * @param strangeText likeness of a title and a text that have nothing to do with each other (0 to 1)
 * @param sameText likeness from which a text tells of a title's work; a text names more than one thing (0 to 1)
 * @param textShare the text's share of closeness, the title's is the rest (0 to 1)
 */
public record WorkSettings(
        double strangeTitle, double sameTitle, double strangeText, double sameText, double textShare) {

    public WorkSettings {
        require(isRising(strangeTitle, sameTitle), "strange-title must be below same-title, both 0 to 1");
        require(isRising(strangeText, sameText), "strange-text must be below same-text, both 0 to 1");
        require(0 <= textShare && textShare <= 1, "text-share must be 0 to 1");
    }

    /** For measuring what texts are worth. */
    public WorkSettings withoutTexts() {
        return new WorkSettings(strangeTitle, sameTitle, strangeText, sameText, 0);
    }

    double byTitle(double likeness) {
        return stretched(likeness, strangeTitle, sameTitle);
    }

    double byText(double likeness) {
        return stretched(likeness, strangeText, sameText);
    }

    double together(double byTitle, double byText) {
        return (1 - textShare) * byTitle + textShare * byText;
    }

    private static double stretched(double likeness, double strange, double same) {
        return Math.clamp((likeness - strange) / (same - strange), 0, 1);
    }

    private static boolean isRising(double strange, double same) {
        return 0 <= strange && strange < same && same <= 1;
    }

    private static void require(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException("wangang.ranking.work." + rule);
        }
    }
}
