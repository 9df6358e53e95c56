module.exports = { layout: "layouts/home.njk" };
