package org.roca.portfolio.view;

import java.sql.Types;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Editor;

/** Keeps, changes and removes views. Only the owner of a view does so. */
@Repository
@Transactional
class SavedViews {

	/** Views that one person may keep. */
	static final int MOST = 100;

	private final JdbcClient jdbc;

	SavedViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What became of a form. */
	enum Step {

		/** It is as it was sent. */
		DONE,

		/** Another view of this person has the name. */
		TAKEN,

		/** It was changed after the form was opened. */
		CHANGED,

		/** This person keeps as many as one may. */
		FULL

	}

	/** Keeps a view. The form sent twice makes one. */
	Step create(Editor editor, ViewForm form, PageAddress address) {
		this.jdbc.sql("select id from account where id = :owner for update")
			.param("owner", editor.accountId())
			.query(Long.class)
			.single();
		if (made(editor, form.key())) {
			return Step.DONE;
		}
		if (taken(editor, form.name(), null)) {
			return Step.TAKEN;
		}
		if (count(editor) >= MOST) {
			return Step.FULL;
		}
		long id = this.jdbc.sql("""
				insert into saved_view (id, key, form_key, owner_id, name, path, query, by_link)
				values (nextval('saved_view_seq'), gen_random_uuid(), :form, :owner, :name, :path, :query, :link)
				returning id""")
			.param("form", form.key())
			.param("owner", editor.accountId())
			.param("name", form.name())
			.param("path", address.path())
			.param("query", address.query())
			.param("link", form.byLink())
			.query(Long.class)
			.single();
		share(id, form.audience());
		if (form.start()) {
			startAt(editor, id);
		}
		return Step.DONE;
	}

	/** Gives a view another name and other readers. */
	Step change(Editor editor, SavedView view, ViewForm form) {
		if (taken(editor, form.name(), view.key())) {
			return Step.TAKEN;
		}
		int changed = this.jdbc.sql("""
				update saved_view set name = :name, by_link = :link, version = version + 1, changed_at = now()
				where id = :id and owner_id = :owner and version = :version""")
			.param("name", form.name())
			.param("link", form.byLink())
			.param("id", view.id())
			.param("owner", editor.accountId())
			.param("version", form.version())
			.update();
		if (changed == 0) {
			return Step.CHANGED;
		}
		this.jdbc.sql("delete from saved_view_role where view_id = :id").param("id", view.id()).update();
		share(view.id(), form.audience());
		if (form.start()) {
			startAt(editor, view.id());
		}
		else if (view.start()) {
			startAtOverview(editor);
		}
		return Step.DONE;
	}

	/**
	 * Removes a view, for those too with whom it was shared. Sent twice, it is done once.
	 */
	void remove(Editor editor, SavedView view) {
		this.jdbc.sql("delete from saved_view where id = :id and owner_id = :owner")
			.param("id", view.id())
			.param("owner", editor.accountId())
			.update();
	}

	/** Lets a person arrive at a view after signing in. */
	void startAt(Editor editor, long view) {
		this.jdbc.sql("""
				insert into start_view (account_id, view_id) values (:account, :view)
				on conflict (account_id) do update set view_id = excluded.view_id""")
			.param("account", editor.accountId())
			.param("view", view)
			.update();
	}

	/** Lets a person arrive at the overview again. */
	void startAtOverview(Editor editor) {
		this.jdbc.sql("delete from start_view where account_id = :account")
			.param("account", editor.accountId())
			.update();
	}

	private void share(long id, Set<Audience> audience) {
		audience.forEach((each) -> this.jdbc.sql("insert into saved_view_role (view_id, role) values (?, ?)")
			.params(id, each.code())
			.update());
	}

	private boolean made(Editor editor, UUID form) {
		return this.jdbc.sql("select exists (select from saved_view where form_key = :form and owner_id = :owner)")
			.param("form", form)
			.param("owner", editor.accountId())
			.query(Boolean.class)
			.single();
	}

	private boolean taken(Editor editor, String name, @Nullable UUID except) {
		return this.jdbc.sql("""
				select exists (select from saved_view where owner_id = :owner and name = :name
					and key is distinct from cast(:except as uuid))""")
			.param("owner", editor.accountId())
			.param("name", name)
			.param("except", (except != null) ? except.toString() : null, Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

	private long count(Editor editor) {
		return this.jdbc.sql("select count(*) from saved_view where owner_id = :owner")
			.param("owner", editor.accountId())
			.query(Long.class)
			.single();
	}

}
