package wangang.vacancy.posting.domain;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

final class DuplicateRules {

    private DuplicateRules() {}

    static @Nullable Rejection noOtherMustSayTheSame(PublicationCase vacancy) {
        return vacancy.others().repeatedBy(vacancy.terms());
    }
}
