package wangang.matching.typing;

import java.util.Map;

/** What a small district has open. */
final class OpenVacancies {

    static final Vocabulary VOCABULARY = new VocabularyMaking()
            .of(new OpenWords(
                    Map.of(
                            "Java开发工程师", 12,
                            "前端开发工程师", 7,
                            "前端工程师", 5,
                            "软件工程师", 6,
                            "会计师", 3,
                            "会计（双休）", 9,
                            "出纳会计", 2,
                            "航空乘务员", 4,
                            "商务BD经理", 2,
                            "养老护理员", 8),
                    Map.of("上海示例航空服务有限公司", 6, "长宁示例会计师事务所", 2),
                    Map.of("Java", 15, "Python", 4, "Spring Boot", 3),
                    Map.of()));

    private OpenVacancies() {}
}
