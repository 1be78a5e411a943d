package wangang.vacancy.posting.domain;

import java.util.stream.Stream;
import wangang.platform.kernel.Rejection;

final class LawRules {

    private LawRules() {}

    static Stream<Rejection> textsMustBeLawful(PublicationCase vacancy) {
        return vacancy.law().objections(vacancy.terms()).stream();
    }
}
