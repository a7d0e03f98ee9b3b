/**
 * Mounts the web client of city-edms in Share's pages. The client is an ES module below /share/city-edms/, Share's
 * own scripts are classic ones, so this one is classic too and meets the module at window.CityEdmsShare.
 */
(function()
{
   // The figure is of the built module: after an upgrade no browser keeps the old one.
   var MODULE = "city-edms/share/city-edms-share.js?v=@city-edms.web.checksum@";
   var waiting = null;

   function text(key)
   {
      return Alfresco.util.message.apply(Alfresco.util, [key, "CityEdms.Share"].concat([].slice.call(arguments, 1)));
   }

   function load(onReady, onFailure)
   {
      if (window.CityEdmsShare)
      {
         onReady(window.CityEdmsShare);
         return;
      }
      if (waiting)
      {
         waiting.push({ onReady: onReady, onFailure: onFailure });
         return;
      }
      waiting = [{ onReady: onReady, onFailure: onFailure }];
      var script = document.createElement("script");
      script.type = "module";
      script.src = Alfresco.constants.URL_CONTEXT + MODULE;
      function settle()
      {
         var callers = waiting;
         waiting = null;
         for (var i = 0; i < callers.length; i++)
         {
            if (window.CityEdmsShare)
            {
               callers[i].onReady(window.CityEdmsShare);
            }
            else
            {
               callers[i].onFailure();
            }
         }
      }
      script.onload = settle;
      script.onerror = function()
      {
         script.parentNode.removeChild(script);
         settle();
      };
      document.head.appendChild(script);
   }

   /** The token changes with every page of Share that is opened, in another tab too: asked anew for each request. */
   function csrf()
   {
      var policy = Alfresco.util.CSRFPolicy;
      if (!policy || !policy.isFilterEnabled())
      {
         return null;
      }
      return { header: policy.getHeader(), parameter: policy.getParameter(), token: policy.getToken() };
   }

   function pageUrl(hash)
   {
      return Alfresco.constants.URL_PAGECONTEXT + "city-edms-registers" + hash;
   }

   function cardUrl(uuid)
   {
      return pageUrl("#/documents/" + encodeURIComponent(uuid));
   }

   /** The list of a register; with a text only what it is found in. */
   function registerUrl(code, find)
   {
      return pageUrl("#/registers/" + encodeURIComponent(code) + (find ? "?q=" + encodeURIComponent(find) : ""));
   }

   function entryUrl(id)
   {
      return pageUrl("#/entries/" + encodeURIComponent(id));
   }

   /** "26.11.2026": of a date ("2026-11-26", also with a time that means nothing) its own day. */
   function day(date)
   {
      var parts = date.substring(0, 10).split("-");
      return parts[2] + "." + parts[1] + "." + parts[0];
   }

   /** Of an instant the day in the office, wherever the reader is. */
   function dayOf(instant)
   {
      // The older name of Europe/Kyiv is known to every browser.
      return new Intl.DateTimeFormat("uk", { timeZone: "Europe/Kiev", day: "2-digit", month: "2-digit", year: "numeric" })
         .format(new Date(instant));
   }

   function options()
   {
      var proxy = Alfresco.constants.URL_CONTEXT + "proxy/alfresco";
      return {
         proxyBase: proxy,
         contentUrl: function(uuid)
         {
            return proxy + "/api/node/content/workspace/SpacesStore/" + encodeURIComponent(uuid);
         },
         csrf: csrf,
         locale: Alfresco.constants.JS_LOCALE.replace(/_/g, "-")
      };
   }

   function say(element, key)
   {
      element.textContent = text(key);
   }

   function mountRegisters(element)
   {
      say(element, "city-edms.message.loading");
      load(function(client)
      {
         element.textContent = "";
         client.mount(element, options());
      }, function()
      {
         say(element, "city-edms.message.not-loaded");
      });
   }

   /** A modal dialog of the browser itself: Share's own cannot hold a form as high as the window. */
   function createDialog(title, onCloseRequest)
   {
      var dialog = document.createElement("dialog");
      dialog.className = "city-edms-dialog";
      dialog.innerHTML = '<header><h2></h2><button type="button"></button></header><div class="city-edms-dialog-body"></div>';
      var heading = dialog.querySelector("h2");
      heading.id = Alfresco.util.generateDomId();
      heading.textContent = title;
      dialog.setAttribute("aria-labelledby", heading.id);
      var close = dialog.querySelector("button");
      close.setAttribute("aria-label", text("city-edms.dialog.close"));
      close.textContent = "\u00d7";
      close.addEventListener("click", onCloseRequest);
      dialog.addEventListener("cancel", function(event)
      {
         event.preventDefault();
         onCloseRequest();
      });
      return dialog;
   }

   /**
    * Asks for the card of a file that lies in the repository and registers it.
    *
    * @param file {object} uuid and name of the node
    * @param onRegistered {function} called with the document that the repository answered
    */
   function register(file, onRegistered)
   {
      var form = null;
      var dialog = createDialog(text("city-edms.dialog.title", file.name), function()
      {
         if (!form || !form.dirty || window.confirm(text("city-edms.dialog.discard")))
         {
            dismiss();
         }
      });
      var body = dialog.querySelector(".city-edms-dialog-body");

      function dismiss()
      {
         dialog.close();
         dialog.parentNode.removeChild(dialog);
         document.documentElement.classList.remove("city-edms-modal");
      }

      document.body.appendChild(dialog);
      document.documentElement.classList.add("city-edms-modal");
      dialog.showModal();
      say(body, "city-edms.message.loading");
      load(function(client)
      {
         if (!dialog.open)
         {
            return;
         }
         body.textContent = "";
         var told = options();
         // Share's document library has a hash of its own: what the form links to is on the page of the registers.
         told.href = function(route)
         {
            return route.view === "document" ? cardUrl(route.id) : pageUrl("");
         };
         form = document.createElement("ce-registration-form");
         form.node = file.uuid;
         form.addEventListener("ce-cancel", dismiss);
         form.addEventListener("ce-registered", function(event)
         {
            dismiss();
            onRegistered(event.detail);
         });
         client.configure(form, told);
         body.appendChild(form);
      }, function()
      {
         say(body, "city-edms.message.not-loaded");
      });
   }

   window.CityEdms = window.CityEdms || {};
   window.CityEdms.Share =
   {
      mountRegisters: mountRegisters,
      register: register,
      cardUrl: cardUrl,
      entryUrl: entryUrl,
      registerUrl: registerUrl,
      day: day,
      dayOf: dayOf,
      text: text
   };
})();
