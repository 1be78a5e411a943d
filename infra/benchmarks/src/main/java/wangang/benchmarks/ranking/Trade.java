package wangang.benchmarks.ranking;

import java.util.List;

/** What people of one line of work study, wish and know. */
record Trade(List<String> majors, List<String> titles, List<String> skills) {

    static final List<Trade> ALL = List.of(
            new Trade(
                    List.of("080901", "080902", "080903"),
                    List.of("Java开发工程师", "后端开发工程师", "软件开发工程师"),
                    List.of("Java", "MySQL", "Spring", "Linux", "Redis")),
            new Trade(
                    List.of("080902", "080906"),
                    List.of("前端开发工程师", "Android开发工程师"),
                    List.of("JavaScript", "Vue", "HTML", "CSS", "Android")),
            new Trade(
                    List.of("080910T", "071201", "020305T"),
                    List.of("数据分析师", "大数据开发工程师"),
                    List.of("Python", "SQL", "Excel", "统计分析", "Hadoop")),
            new Trade(
                    List.of("080701", "080703", "080801"),
                    List.of("测试工程师", "硬件工程师", "嵌入式开发工程师"),
                    List.of("C", "单片机", "电路设计", "自动化测试")),
            new Trade(List.of("120203K", "120204"), List.of("会计", "财务助理"), List.of("会计证", "Excel", "财务报表")),
            new Trade(
                    List.of("120202", "050301"),
                    List.of("市场专员", "运营专员", "产品经理"),
                    List.of("文案", "市场调研", "新媒体运营", "数据分析")),
            new Trade(List.of("120206", "120401"), List.of("人事专员", "行政助理"), List.of("招聘", "办公软件", "沟通能力")),
            new Trade(
                    List.of("130502", "130503"),
                    List.of("平面设计师", "UI设计师"),
                    List.of("Photoshop", "Illustrator", "Figma")));
}
