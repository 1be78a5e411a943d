package wangang.legalcheck;

import java.util.List;

/** Pay left open offends unless the fields or the text state it. */
final class OpenPayJudge implements Judge {

    @Override
    public List<Hit> offending(List<Hit> hits, Scene scene) {
        var pay = scene.terms().pay();
        boolean stated = (pay != null && pay.max() > 0) || hits.stream().anyMatch(hit -> hit.isCalled("stated"));
        return stated ? List.of() : hits;
    }
}
