/** The week as people read and type it: when work is, when somebody can work. */
@org.jspecify.annotations.NullMarked
package wangang.portal.week;
