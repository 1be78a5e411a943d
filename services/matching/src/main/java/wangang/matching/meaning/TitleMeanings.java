package wangang.matching.meaning;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.matching.meaning.OccupationCoder.Coded;

/** Titles and texts understood, and in the forms in which documents carry it. Safe for several threads. */
public final class TitleMeanings {

    private final MeaningModel model;
    private final Likeness likeness;
    private final OccupationCoder coder;

    public TitleMeanings(MeaningModel model) {
        this(model, new Likeness(model.space()));
    }

    /** With another likeness; for measuring. */
    public TitleMeanings(MeaningModel model, Likeness likeness) {
        this.model = model;
        this.likeness = likeness;
        this.coder = new OccupationCoder(model.space());
    }

    public MeaningModel model() {
        return model;
    }

    public Likeness likeness() {
        return likeness;
    }

    public Meaning of(String title) {
        return model.ofTitle(title);
    }

    /** What a vacancy's text says is done; null where it says nothing. */
    public @Nullable Duties duties(@Nullable String text) {
        return text == null ? null : model.ofText(text);
    }

    /** The occupation, where it is certain enough. */
    public Optional<Coded> occupation(Meaning meaning) {
        return coder.code(meaning);
    }

    /** For a column of the index: {@link Meaning#unpack} after Base64. */
    public static String column(Meaning meaning) {
        return Base64.getEncoder().encodeToString(meaning.pack());
    }

    /** Of a column's content. */
    public static Meaning fromColumn(String column) {
        return Meaning.unpack(Base64.getDecoder().decode(column));
    }

    /** The vector by which an index finds the nearest, in hexadecimal; of several titles, what lies between them. */
    public String nearness(List<Meaning> meanings) {
        return HexFormat.of().formatHex(likeness.vector(meanings));
    }
}
