package wangang.vacancy.posting.domain;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.PlainText;
import wangang.vacancy.reference.domain.ReferenceTables;

final class PlaceRules {

    static final int LONGEST_ADDRESS = 200;

    private PlaceRules() {}

    static @Nullable Rejection placeMustHaveARegion(PublicationCase vacancy) {
        var place = vacancy.terms().place();
        var region = place == null ? null : place.regionCode();
        return region == null || !vacancy.tables().isPlausibleRegion(region)
                ? Rejection.rule("vacancy/region-invalid", "place.regionCode", "工作地点的行政区划代码应为 6 位数字，例如 310105（长宁区）。")
                : null;
    }

    static @Nullable Rejection subdistrictMustBeKnown(PublicationCase vacancy) {
        var subdistrict = subdistrict(vacancy);
        return subdistrict != null && !vacancy.tables().isSubdistrict(subdistrict)
                ? Rejection.rule(
                        "vacancy/subdistrict-unknown",
                        "place.subdistrictCode",
                        "街道（镇）代码不存在，请填写 9 位代码，例如 310105005，或删去该字段。")
                : null;
    }

    static @Nullable Rejection subdistrictMustLieInTheRegion(PublicationCase vacancy) {
        var subdistrict = subdistrict(vacancy);
        var place = vacancy.terms().place();
        return subdistrict != null
                        && place != null
                        && subdistrict.length() == 9
                        && !ReferenceTables.regionOf(subdistrict).equals(place.regionCode())
                ? Rejection.rule(
                        "vacancy/subdistrict-outside-region",
                        "place.subdistrictCode",
                        "街道（镇）不属于所填行政区，请让 subdistrictCode 的前 6 位与 regionCode 一致。")
                : null;
    }

    static @Nullable Rejection addressMustBeShort(PublicationCase vacancy) {
        var place = vacancy.terms().place();
        return place != null && place.address() != null && PlainText.length(place.address()) > LONGEST_ADDRESS
                ? Rejection.invalid("vacancy/address-too-long", "place.address", "工作地址最长 200 个字。")
                : null;
    }

    static @Nullable Rejection coordinatesMustBeAPair(PublicationCase vacancy) {
        var place = vacancy.terms().place();
        if (place == null || (place.lat() == null && place.lon() == null)) {
            return null;
        }
        return isWithin(place.lat(), 90) && isWithin(place.lon(), 180)
                ? null
                : Rejection.invalid(
                        "vacancy/coordinates-invalid", "place.lat", "坐标应同时填写 lat（-90 至 90）与 lon（-180 至 180），WGS84。");
    }

    private static boolean isWithin(@Nullable Double degrees, int limit) {
        return degrees != null && Math.abs(degrees) <= limit;
    }

    private static @Nullable String subdistrict(PublicationCase vacancy) {
        var place = vacancy.terms().place();
        return place == null ? null : place.subdistrictCode();
    }
}
