package wangang.demodata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Invents employers that nobody can take for real ones. */
final class EmployerMaker {

    private static final List<String> WORDS = List.of(
            "星河", "云帆", "青松", "明月", "朝晖", "远山", "晨露", "海棠", "银杏", "蓝鲸", "白鹭", "红杉", "长桥", "新叶", "南风", "北斗", "东篱", "西岭",
            "听雨", "观澜");

    private final Tables tables;
    private final List<Tables.EmployerLine> lines;
    private final List<String> subdistricts;

    EmployerMaker(Tables tables) {
        this.tables = tables;
        lines = tables.employerLines().stream()
                .flatMap(line -> Collections.nCopies(line.weight(), line).stream())
                .toList();
        subdistricts = new ArrayList<>(tables.subdistricts().keySet());
    }

    EmployerForm make(int number, Dice dice) {
        var line = lines.get(number * 37 % lines.size());
        var kind = dice.one(line.kinds());
        var subdistrict = subdistricts.get(number % subdistricts.size());
        var spot = dice.one(tables.spotsOf(subdistrict));
        return new EmployerForm(
                "示例" + dice.one(WORDS) + "（长宁）" + line.suffix() + " %03d".formatted(number),
                CreditCodes.fictitious(kind.category(), "DEM%05d".formatted(number)),
                kind,
                line.industryCode(),
                subdistrict,
                address(subdistrict, spot, dice),
                "演示用的虚构单位，不对应任何真实机构。");
    }

    private String address(String subdistrict, Spot spot, Dice dice) {
        return "上海市长宁区%s示例路 %d 号（近地铁%s%s站）"
                .formatted(tables.subdistricts().get(subdistrict), dice.between(1, 900), spot.line(), spot.station());
    }
}
