@org.jspecify.annotations.NullMarked
package wangang.portal.week;
