package wangang.vacancy.posting.domain;

import java.util.List;
import wangang.platform.kernel.Rejection;

/** What the law has against terms. */
@FunctionalInterface
public interface Law {

    /** For drafts, which need not be lawful yet. */
    Law UNASKED = terms -> List.of();

    /** A rejection for everything forbidden that no officer has let pass. */
    List<Rejection> objections(TermsForm terms);
}
