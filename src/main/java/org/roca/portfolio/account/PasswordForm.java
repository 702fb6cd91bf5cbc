package org.roca.portfolio.account;

/** A new password as it is typed, and on one's own page the present one. */
class PasswordForm {

	private String current = "";

	private String password = "";

	private String repeated = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

	public String getRepeated() {
		return this.repeated;
	}

	public void setRepeated(String repeated) {
		this.repeated = repeated;
	}

}
