package wangang.matching.understanding.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.understanding.text.Phrases.Hit;
import wangang.matching.understanding.text.Strength;

/** Reads where the work is, from tables that another city replaces with its own. */
public final class PlaceReader {

    private static final Pattern STATION_AFTER = Pattern.compile("^[\"'\\s]{0,2}(?:地铁|轨交)?站");
    private static final Pattern LINE_BEFORE = Pattern.compile("(?:号线|地铁|轨交|轨道交通|浦江线)(?:/\\d{1,2}号线)?[^,。;\\d]{0,3}$");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:^|[,。;:()\\s\"]|位于|地址|地点|在|区|镇|街道|市|近|到|至)(?<address>(?:(?!位于|地址|地点|在|近|于)[\\u4e00-\\u9fff]){1,10}?(?:路|街|大道|公路|大街)\\s*\\d{1,5}\\s*(?:弄|号|-\\d+号)(?:\\s*\\d{1,4}\\s*号(?!楼))?(?:\\s*[a-z\\d]{1,3}\\s*(?:号楼|幢|座|栋|楼)){0,3})");

    /** Where applicants or letters go, which need not be where the work is. */
    private static final Pattern OTHER_ADDRESS_BEFORE =
            Pattern.compile("(?:面试|公司|企业|集团|总部|注册|报名|应聘)(?:地址|地点)(?:(?!工作|上班)[^,。;\\n]){0,24}$");

    private final Phrases<Place> areas = Gazetteer.areas();
    private final Phrases<Place> stations = Gazetteer.stations();

    public Places read(List<Passage> passages) {
        var found = new ArrayList<Found<Place>>();
        for (var passage : passages) {
            var text = passage.folded();
            areas.in(text).forEach(hit -> add(passage, hit.value(), hit.start(), hit.end(), found));
            stations.in(text).stream()
                    .filter(hit -> isStation(passage, hit))
                    .forEach(hit -> add(passage, hit.value(), hit.start(), hit.end(), found));
            ADDRESS.matcher(text).results().forEach(result -> {
                int start = result.start("address");
                int end = result.end("address");
                var address = passage.original(start, end).strip();
                add(passage, new Place(Place.Kind.ADDRESS, address, null, null), start, end, found);
            });
        }
        found.sort(Comparator.comparing((Found<Place> place) -> place.span().part())
                .thenComparingInt(place -> place.span().start()));
        return new Places(found);
    }

    private static boolean isStation(Passage passage, Hit<Place> hit) {
        return STATION_AFTER.matcher(passage.after(hit.end())).find()
                || LINE_BEFORE.matcher(passage.before(hit.start())).find();
    }

    private static void add(Passage passage, Place place, int start, int end, List<Found<Place>> found) {
        if (!OTHER_ADDRESS_BEFORE.matcher(passage.before(start)).find()) {
            found.add(new Found<>(place, Strength.MENTIONED, passage.span(start, end)));
        }
    }
}
