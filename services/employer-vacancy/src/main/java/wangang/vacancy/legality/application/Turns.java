package wangang.vacancy.legality.application;

import java.util.Optional;
import java.util.function.Supplier;

/** Only one instance at a time reads all vacancies. */
public interface Turns {

    /** Empty, and nothing was done, when another instance is at it. */
    <T> Optional<T> take(Supplier<T> work);
}
