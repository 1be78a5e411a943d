@NullMarked
package wangang.vacancy.posting.adapter.web;

import org.jspecify.annotations.NullMarked;
