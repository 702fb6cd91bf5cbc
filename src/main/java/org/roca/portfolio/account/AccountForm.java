package org.roca.portfolio.account;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an administrator types about an account. Bound from the web, so all is text. */
class AccountForm {

	private String username = "";

	private String displayName = "";

	private String role = "";

	private String donor = "";

	private List<String> projects = new ArrayList<>();

	private String find = "";

	private String action = "";

	private boolean enabled = true;

	private @Nullable Integer version;

	private String password = "";

	static AccountForm of(AccountQueries.Stored stored) {
		AccountForm form = new AccountForm();
		form.username = stored.username();
		form.displayName = stored.displayName();
		form.role = stored.role().code();
		form.donor = (stored.donor() != null) ? stored.donor() : "";
		form.projects = new ArrayList<>(stored.projects());
		form.enabled = stored.enabled();
		form.version = stored.version();
		return form;
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public String getDisplayName() {
		return this.displayName;
	}

	public void setDisplayName(String displayName) {
		this.displayName = displayName;
	}

	public String getRole() {
		return this.role;
	}

	public void setRole(String role) {
		this.role = role;
	}

	public String getDonor() {
		return this.donor;
	}

	public void setDonor(String donor) {
		this.donor = donor;
	}

	public List<String> getProjects() {
		return this.projects;
	}

	public void setProjects(List<String> projects) {
		this.projects = projects;
	}

	/** Words of the projects that are looked for, where all are too many to be shown. */
	public String getFind() {
		return this.find;
	}

	public void setFind(String find) {
		this.find = find;
	}

	public String getAction() {
		return this.action;
	}

	/**
	 * The button that was pressed: {@code enter} where the key was, else {@code find}.
	 */
	public void setAction(String action) {
		this.action = action;
	}

	/** Whether projects are looked for and nothing is to be saved yet. */
	boolean finds() {
		return this.action.equals("find") || this.action.equals("enter") && !this.find.isBlank();
	}

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public @Nullable Integer getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Integer version) {
		this.version = version;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
