@NullMarked
package wangang.vacancy.feed.adapter.web;

import org.jspecify.annotations.NullMarked;
