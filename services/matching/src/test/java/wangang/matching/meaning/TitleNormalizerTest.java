package wangang.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNormalizerTest {

    private final TitleNormalizer titles = new TitleNormalizer();

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(
            delimiter = '→',
            value = {
                "浩宇广告招聘奶茶店店员(急聘) → 奶茶店店员",
                "某某有限公司急招前台 → 前台",
                "上海某某餐饮管理有限公司诚聘店长 → 店长",
                "外贸公司前台(双休) → 前台",
                "高薪诚聘 美容师 包吃住 → 美容师",
                "【急聘】会计 五险一金+双休 → 会计",
                "Java开发工程师（15-25K·14薪） → Java开发工程师",
                "后端开发工程师 20k-35k → 后端开发工程师",
                "收银员 月薪5500元 → 收银员",
                "销售代表 底薪6000+提成 → 销售代表",
                "保安 6500元/月 → 保安",
                "小时工 25元/小时 → 小时工",
                "电话客服 8000-12000 → 电话客服",
                "快递员(月入过万) → 快递员",
                "仓库管理员5名 → 仓库管理员",
                "招聘司机3人 → 司机",
                "普工若干名 → 普工",
                "2026届校招-算法工程师 → 算法工程师",
                "【2026届】产品经理 → 产品经理",
                "26届校园招聘-管理培训生 → 管理培训生",
                "行政助理-上海 → 行政助理",
                "上海-长宁区-幼儿教师 → 幼儿教师",
                "幼儿教师（长宁区） → 幼儿教师",
                "上海市徐汇区店员 → 店员",
                "出纳｜虹桥商务区 → 出纳",
                "新媒体运营_双休_近地铁 → 新媒体运营",
                "护士（应届生可） → 护士",
                "测试工程师(J10234) → 测试工程师",
                "采购专员 MJ002871 → 采购专员",
                "财务分析师（职位编号：FA004711） → 财务分析师",
                "HR实习生（招聘方向） → HR实习生 招聘方向",
                "前端开发-支付方向 → 前端开发 支付方向",
                "Unity3D开发工程师 → Unity3D开发工程师",
                "C++开发工程师 → C++开发工程师",
                "front-end工程师 → front-end工程师",
                "数据分析师（实习） → 数据分析师",
                "急招！！外卖骑手，日结 → 外卖骑手",
                "招店长 → 店长",
                "聘厨师长 → 厨师长",
                "招聘专员 → 招聘专员",
                "高级招聘经理（双休） → 高级招聘经理",
                "校园招聘专员 → 校园招聘专员",
                "招商经理 → 招商经理",
                "招生老师(五险一金) → 招生老师",
                "招标专员 → 招标专员",
                "急诊科护士 → 急诊科护士",
                "公司律师 → 公司律师",
                "分公司总经理 → 分公司总经理",
                "上海话主播 → 上海话主播",
                "本帮菜厨师 → 本帮菜厨师",
                "兼职 家教 → 家教",
                "保洁阿姨（做六休一，包住） → 保洁阿姨",
                "ＪＡＶＡ工程师 → JAVA工程师",
                "Android/iOS开发 → Android/iOS开发"
            })
    void keepsTheWorkAlone(String title, String work) {
        assertThat(titles.normalized(title)).isEqualTo(work);
    }

    @Test
    void keepsTheWholeTitleRatherThanNothing() {
        assertThat(titles.normalized("急聘")).isEqualTo("急聘");
        assertThat(titles.normalized(" 上海 ")).isEqualTo("上海");
    }

    @ParameterizedTest
    @CsvSource({"浩宇广告招聘奶茶店店员(急聘)", "2026届校招-算法工程师", "上海-长宁区-幼儿教师"})
    void changesNothingWhenAskedAgain(String title) {
        var once = titles.normalized(title);
        assertThat(titles.normalized(once)).isEqualTo(once);
    }
}
