package wangang.demodata;

import java.util.ArrayList;
import java.util.List;
import wangang.demodata.VacancyForm.Place;

/** Finds places of work: mostly in the employer's own subdistrict, always near a metro station. */
final class PlaceMaker {

    static final String REGION = "310105";

    /** About 300 metres: near the station, in no one's house. */
    private static final double AROUND_A_STATION = 0.003;

    private final Tables tables;
    private final List<String> subdistricts;

    PlaceMaker(Tables tables) {
        this.tables = tables;
        subdistricts = new ArrayList<>(tables.subdistricts().keySet());
    }

    Place make(EmployerForm employer, Dice dice) {
        var subdistrict = dice.in100(85) ? employer.subdistrictCode() : dice.one(subdistricts);
        var spot = dice.one(tables.spotsOf(subdistrict));
        return new Place(
                REGION,
                subdistrict,
                "%s示例路 %d 号（近地铁%s%s站）"
                        .formatted(
                                tables.subdistricts().get(subdistrict),
                                dice.between(1, 900),
                                spot.line(),
                                spot.station()),
                rounded(spot.lat() + dice.within(AROUND_A_STATION)),
                rounded(spot.lon() + dice.within(AROUND_A_STATION)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }
}
