package wangang.portal.office.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in a form, exactly as it was typed; rows of a table are names that stand several times. */
public final class Typed {

    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();

    public static Typed of(MultiValueMap<String, String> sent) {
        var typed = new Typed();
        typed.values.addAll(sent);
        return typed;
    }

    /** Adds a value, an empty one for none, so that rows stay side by side. */
    public Typed with(String name, @Nullable Object value) {
        values.add(name, value == null ? "" : value.toString());
        return this;
    }

    public Typed withAll(String name, @Nullable List<?> all) {
        (all == null ? List.of() : all).forEach(one -> with(name, one));
        return this;
    }

    /** The first value; empty for none. */
    public String text(String name) {
        return at(name, 0);
    }

    /** Of a row; empty for none. */
    public String at(String name, int row) {
        var all = all(name);
        return row < all.size() ? all.get(row) : "";
    }

    /** Without blanks around it; null when nothing is left. */
    public @Nullable String given(String name) {
        return given(name, 0);
    }

    public @Nullable String given(String name, int row) {
        var trimmed = at(name, row).strip();
        return trimmed.isEmpty() ? null : trimmed;
    }

    /** A whole number; what is none stays as it was typed, for the service to say so. */
    public @Nullable Object number(String name) {
        return number(name, 0);
    }

    public @Nullable Object number(String name, int row) {
        return whole(given(name, row));
    }

    public static @Nullable Object whole(@Nullable String typed) {
        try {
            return typed == null ? null : (Object) Integer.valueOf(typed);
        } catch (NumberFormatException none) {
            return typed;
        }
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** How many rows of these names stand in the form. */
    public int rows(String... names) {
        return Arrays.stream(names).mapToInt(name -> all(name).size()).max().orElse(0);
    }

    /** Row numbers to show: those that are there, some empty ones, and not fewer than the least. */
    public List<Integer> shown(String name, int spare, int least) {
        int filled = (int) all(name).stream().filter(value -> !value.isBlank()).count();
        int rows = Math.max(least, Math.max(all(name).size(), filled + spare));
        return java.util.stream.IntStream.range(0, rows).boxed().toList();
    }
}
