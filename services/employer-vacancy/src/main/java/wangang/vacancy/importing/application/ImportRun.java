package wangang.vacancy.importing.application;

import java.util.HashSet;
import java.util.Set;

/** One import call; remembers the references it has met. Not for several threads. */
public final class ImportRun {

    private final String account;
    private final Set<String> met = new HashSet<>();

    /** @param account of the employer whose vacancies are imported */
    public ImportRun(String account) {
        this.account = account;
    }

    String account() {
        return account;
    }

    boolean isFirst(String reference) {
        return met.add(reference);
    }
}
